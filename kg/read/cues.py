"""The words by which a reader of news tells zones apart: data for ``kg.read.zones``, one pattern an idea.

The sources of the wording are the style of agencies and newspapers; each list is open.
"""

from __future__ import annotations

import re

from kg.read.dates import DATE

__all__ = [
    "ADVICE",
    "BYLINE",
    "BYLINE_TAIL",
    "CAPTION_LEAD",
    "COPYRIGHT",
    "CREDITS",
    "CREDIT_HEAD",
    "CREDIT_LINE",
    "CREDIT_TAIL",
    "FINAL",
    "FURNITURE",
    "LABEL_LEAD",
    "LINK_HEAD",
    "LIST_HEADING",
    "MARKER",
    "MASTHEAD",
    "MEDIUM_LEAD",
    "RELATED",
    "RULE",
    "WHO_WHERE",
]  # fmt: skip

FINAL = re.compile(r"[.!?…][\"'”’»)\]]*$")
"""The end of a sentence at the end of a paragraph."""

RULE = re.compile(r"(?:[^\w\s]|_)+(?:\s+(?:[^\w\s]|_)+)*$")
"""A paragraph without a letter or digit: a rule, an underline, asterisks."""

MARKER = re.compile(r"(?:#{1,6}\s+|[-*+•·▪►♦■●○→✓]\s+|>+\s*|\d{1,2}[.)]\s+(?=[A-Z])|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=[A-Z]))+")
"""A heading's, a list item's or a quotation's mark at the start of a paragraph."""


def _any(patterns: str) -> str:
    """One group of the patterns in ``patterns``, a line each, whatever their case."""
    return "(?i:" + "|".join(line.strip() for line in patterns.strip().splitlines()) + ")"


_WORD = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|da|del|di|van|von|der|bin|bint|al|el|ibn|la|le)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,5}}"
_NAMES = rf"{_NAME}(?:(?:,? and |,? & |, | in ){_NAME}){{0,6}}"
_WORKERS = (
    r"(?:Written|Reported|Edited|Compiled|Translated|Photographed|Produced|Posted|Published"
    r"|Additional reporting|Reporting|Editing|Writing|Words|Text|Story|Analysis|Report)"
)
_TRADE = (
    r"(?i:staff writer|(?:senior |chief |foreign |political |diplomatic )*(?:correspondent|reporter|columnist|editor)"
    r"|contributor|associated press|reuters)"
)

BYLINE = re.compile(
    rf"(?:{_WORKERS}\s+(?:and\s+\w+\s+)?by:?\s+(?=[A-Z]).{{1,120}}"
    rf"|(?:[-–—]+\s*)?(?i:(?:with\s+)?(?:additional\s+)?(?:reporting|assistance) (?:from|by))\s.{{1,160}}"
    rf"|(?:By|BY)\s+(?:our\s.{{1,40}}|{_NAMES}\s*(?:[|•·,/–—-]\s*.{{1,60}}|{DATE})?)"
    rf"|(?:[A-Z][\w ]{{2,40}}\s)?{_NAMES}\s(?:in [A-Z][\w ]{{2,30}}\s)?contributed (?:to this (?:report|story|article)|reporting)"
    rf"|[-–—]+\s*{_NAMES}"
    rf"|{_NAME}(?:,\s*|\s+is\s+(?:a|an|the)\s+){_TRADE}(?:\s+(?i:at|for|of|with|in)\s+.{{1,60}})?"
    rf"|{_NAMES},?\s(?:[A-Z][\w’'-]+ (?:[a-z]+ ){{0,2}})?(?:correspondent|reporter|columnist|editor)"
    rf"|(?i:about the author|author)s?:?\s*(?:{_NAMES})?)\.?$"
)
"""A whole paragraph that names who wrote it."""

BYLINE_TAIL = re.compile(rf"[(\[]\s*(?i:{_WORKERS} (?:and \w+ )?(?:by|from)|with (?:additional )?reporting)\b[^()]{{0,300}}[)\]]\.?$")
"""The bracket that closes an agency's story: "(Reporting by A; Editing by B)"."""

_CREW = (
    rf"(?!(?:The|He|She|It|They|We|I|This|That)\b){_WORD}(?:['’]s?)?,?"
    rf"(?: (?:{_WORD}(?:['’]s?)?|and|&|in|from"
    r"|(?:writer|reporter|correspondent|journalist|producer|researcher|photographer|contributor)s?),?){0,60}"
)
"""People, where they are and what they are, in one run of words."""
CREDITS = re.compile(
    rf"(?:(?:{_CREW} contributed (?:(?:reporting|research|to this (?:report|story|article|dispatch)|from {_CREW})(?:,? and |,? )?){{1,4}}"
    rf"|{_CREW} contributed (?:reporting|research|to this (?:report|story|article)),? (?:in|from) {_CREW}"
    rf"|{_CREW} reported (?:this (?:story|article) )?(?:in|from) {_CREW}(?: reported (?:in|from) {_CREW}){{0,9}}"
    r"|(?:With files|With (?:additional )?reporting|With agenc(?:y|ies)|Additional reporting|Research|Translation)"
    rf"(?: from| by|:) (?:The )?{_CREW}"
    rf"|This (?:story|article|report) was (?:reported|written|edited|translated|produced) by (?:The )?{_CREW})(?:(?<=\.)\s*|[.;]\s*|$))+$"
    r"|(?:burs-?)?[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}$"
)
"""The sentences after a story's end that tell who else worked on it, and an agency's initials."""

_ONE = rf"{_WORD}(?: {_WORD}){{1,3}}"
_SEAT = rf"in {_WORD}(?: {_WORD}){{0,2}}"
WHO_WHERE = re.compile(rf"{_ONE} {_SEAT}(?:(?:,| and) {_ONE}(?: {_SEAT})?){{0,3}}$")
"""A byline without its "By": "Ana Holt in Valletta and Jo Roe"."""

_MEDIUM = (
    r"(?:Photo(?:graph)?s?|Image|Picture|Pic|Illustration|Graphic|Video|Audio|Map|Credit"
    r"|Photo credit|Image credit|Image source|Source|PHOTO|CREDIT|IMAGE|SOURCE)"
)
_AGENCY = (
    r"(?:Getty(?: Images)?|Reuters|REUTERS|AFP|EPA(?:-EFE)?|Xinhua|Shutterstock|Alamy|Bloomberg|Anadolu|TASS|Kyodo|Yonhap"
    r"|Wikimedia(?: Commons)?|Unsplash|iStock|Pool|ANSA|DPA|dpa|AP(?: Photo)?|PA(?: Wire| Media)?)"
)

CREDIT_HEAD = re.compile(
    rf"[(\[]\s*(?:{_MEDIUM}s?\s*(?::|by\b|/|courtesy\b|from\b|via\b)|{_MEDIUM}\s*[)\]]|{_AGENCY}(?:\s*[/,]|\s*[)\]]|\s+via\b)|(?i:courtesy)\b)"
    rf"[^()\[\]]{{0,160}}[)\]]\.?"
    rf"|[(\[][^()\[\]]{{2,80}}[/,]\s*(?:via\s+)?{_AGENCY}\s*[)\]]\.?"
)
"""The credit of a picture in brackets."""

MEDIUM_LEAD = re.compile(rf"[(\[]?\s*{_MEDIUM}\s*:\s*")
"""What announces a credit or, where a sentence follows, a caption."""

CREDIT_LINE = re.compile(
    rf"(?:{_MEDIUM}\s*(?i:credits?|courtesy)?\s*(?::|\bby\b|\bcourtesy of\b|(?<=source),)\s*\S.{{0,120}}"
    rf"|(?:{_NAMES}\s*(?:/|,|\|\s*|via)\s*)?{_AGENCY}(?:\s*(?:/|,|via)\s*(?:{_NAMES}|{_AGENCY}))*"
    rf"|(?i:file photo|photo illustration|handout|screenshot)(?:\s*[/,|]\s*.{{1,80}})?)\.?$"
)
"""A whole paragraph that is a picture's credit."""

CREDIT_TAIL = re.compile(
    rf"(?<=[\w.!?)\"'”’])\s+(?P<credit>{_MEDIUM}(?:\s*(?i:credits?|courtesy))?(?::|\.{{3}}|…)\s*[^.]{{1,80}}\.?"
    rf"|(?:[©ⓒ]\s*)?{_NAMES}\s*/\s*(?:{_NAMES}/)?{_AGENCY}\.?|{_AGENCY}(?:\s*/\s*{_NAMES})+\.?"
    rf"|{CREDIT_HEAD.pattern})$"
)
"""A picture's credit after its caption."""

CAPTION_LEAD = re.compile(
    r"(?:(?i:caption|pictured|in this photo|(?:photo|image) caption)\s*[:,]|FILE(?: PHOTO)?\s*(?:[-–—:]+|\.)|(?i:file photo)\s*[-–—:]+)\s*"
)
"""Words that announce a caption."""

LINK_WORDS = _any(r"""
    (?:please\s+)?(?:also\s+)?read(?:\s+(?:also|more|next|this|on|too|the full story))?
    see\s+(?:also|more)
    also\s+(?:read|see|on|in)
    (?:more\s+)?related(?:\s+(?:article|stor(?:y|ies)|articles|news|post|posts|content|links?|coverage|reading|topics?))?
    more\s+(?:on\s+this|stories|news|coverage|from\s+[\w ]{2,30})
    don[’']?t\s+miss(?:\s+it)?
    must\s+read
    you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)
    recommended(?:\s+(?:for\s+you|reading|stories))?
    further\s+reading
    in\s+case\s+you\s+missed\s+it
    watch(?:\s+(?:also|more|now))?
    listen(?:\s+now)?
    next(?:\s+(?:article|story|up))?
    previous(?:\s+(?:article|story))?
    trending(?:\s+now)?
    most\s+(?:read|popular)
    top\s+stories
    video
    podcast
    (?:in\s+)?(?:photos|pictures)
""")
"""Words that lead to another story."""

LINK_HEAD = re.compile(rf"{LINK_WORDS}$")
"""The same words alone, before a bar."""

MASTHEAD = re.compile(
    rf"(?:{_NAMES},? )?(?:[\w.]+ ){{0,3}}(?:News|Times|Post|Press|Wire|Agency|Journal|Gazette|Herald|Tribune|Guardian|Reuters|AFP|AP"
    rf"|(?i:correspondent|reporter|editor|staff(?: writer)?))(?:,? (?:in )?{_NAMES})?$"
)
"""The line under a byline that tells for whom and from where."""

RELATED = re.compile(rf"(?:[>»►▶→]\s*)?{LINK_WORDS}\s*(?:[:»>→|]+|[-–—]{{1,2}}(?=\s))\s*")
"""The words before a link to another story; they end in a colon or the like."""

_LIST_WORDS = _any(r"""
    related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|links?|coverage|reading|topics?))?
    (?:also )?read(?: also| more| next)?
    see also
    more (?:stories|news|coverage|on this(?: story| topic)?)
    most (?:read|popular|viewed)
    trending(?: now)?
    recommended(?: for you| reading| stories)?
    top stories
    latest(?: news)?
    you (?:may|might) (?:also )?like
    further reading
    external links
    sources
    references
    sister links
    in other news
""")

LIST_HEADING = re.compile(rf"{_LIST_WORDS}\s*[:.]?$")
"""A heading of a list of links: the short lines under it are other stories' headlines."""

_LICENCE_WORDS = _any(r"""
    copyright\s*(?:[©ⓒ:]|\(c\)|\d{4}|by\b)
    all rights reserved
    (?:this|the) (?:material|content|article|story|work|text) may not be (?:published|reproduced|copied)
    (?:this|the) (?:material|content|article|story|work|text) is (?:licensed|published|available|republished) under
    (?:this|the) (?:article|story|text) (?:was |is )?(?:first|originally) (?:appeared|published)
    do not reproduce without
    licensed under (?:a |the )?(?:creative commons|cc)
    (?:creative commons|cc)[ -]by\b
    reproduced (?:by|with) permission
""")

COPYRIGHT = re.compile(rf"(?:[©ⓒ]|\([cC]\)\s*(?:\d{{4}}|[Cc]opyright)|{_LICENCE_WORDS}).{{0,400}}$")
"""A licence or copyright line, up to the end of its paragraph."""

_ADVICE_WORDS = _any(r"""
    join (?:the|our) (?:discussion|conversation|debate|newsletter|community|mailing list)
    share (?:this|on|via|your)
    sign up (?:for|to|now|here|today|and)
    subscribe (?:to|now|here|today|and)
    (?:log|sign) in (?:to|with|here)
    register (?:now|for|to)
    follow (?:us|@|\w+(?: \w+)? on (?:twitter|x|facebook|instagram|linkedin|mastodon|bluesky|telegram))
    follow (?:our|the) (?:live|latest)
    (?:watch|listen)(?: to)? (?:the|this|our) (?:video|article|podcast|story|clip|full)
    (?:email|e-mail|contact|write to|reach) us
    our standards\s*:
    (?:like|find) us on
    (?:click|tap) (?:here|to|on|below)
    (?:continue|keep) reading
    read the (?:rest|full (?:story|article|report|text|statement)|original)
    read (?:more|full|on)(?: (?:here|at|about|on)\b.{0,60})?
    (?:article|story|advertisement) continues
    scroll (?:down|for)
    skip (?:to|advert)
    leave a (?:comment|reply)
    (?:view|read|show) (?:all )?comments
    post a comment
    comments(?: \(\d+\)| are closed)
    please enable
    accept (?:all )?cookies
    we use cookies
    this (?:site|website) uses cookies
    (?:tags?|topics?|categories|keywords?)\s*:
    filed under
    get (?:our|the latest|breaking) (?:newsletter|news|headlines|stories|updates|app)
    download (?:our|the) app
    donate (?:to|now|here)
    support (?:our|independent) journalism
    become a (?:member|subscriber)
    start your free trial
    have (?:a tip|your say)
    send (?:us )?(?:tips|feedback)
    for more (?:news|information|stories|coverage)
    (?:(?:media|press) )?contacts?:
    (?:receive|get) (?:daily|weekly|breaking|e-?mail)
    download the [\w ]{0,20}app
    to (?:contact|reach) the (?:author|reporter|editor)s?
    contact the (?:author|reporter|editor)s?
    (?:the views|opinions) expressed
    \d+ min(?:ute)?s? (?:read|ago)
""")

ADVICE = re.compile(rf"{_ADVICE_WORDS}(?:\b|(?<=:)|(?<=\)))")
"""The start of advice to the reader; the paragraph is short."""

_FURNITURE_WORDS = _any(r"""
    advertisement
    sponsored(?: content)?
    promoted
    paid (?:post|content)
    comments?
    loading
    cookies?
    privacy policy
    terms of (?:use|service)
    (?:contact|about) us
    ends
    -30-
    what to know
    key (?:points|takeaways)
    (?:e-?mail\s*:\s*)?[\w.+-]+@[\w.-]+
    (?:https?://|www\.)\S+
    back to top
    home
    menu
    search
    (?:print|e-?mail)(?: this)?
    tweet
    pin it
    whatsapp
    facebook
    twitter
    copy link
    (?:sign|log) (?:up|in)
    (?:un)?subscribe
    share
    donate
    newsletter
    (?:estimated )?reading time
    full text
    abstract
    (?:for immediate|press|media|news) release
    (?:begin|end|end of) text
    published
    updated
    (?:an?|\d+) (?:minute|hour|day|week|month)s? ago
    letters
""")

_SHARE_WORDS = (
    r"(?i:facebook|twitter|x|print|e-?mail|share|whatsapp|linkedin|reddit|telegram|pinterest|messenger|bluesky|copy|link|save|tweet)"
)

FURNITURE = re.compile(rf"(?:{_FURNITURE_WORDS}|{_SHARE_WORDS}(?:[\s,/|]+{_SHARE_WORDS})+)\s*[.:…!]*$")
"""A whole paragraph of a page's furniture."""

_LABELS = _any(r"""
    breaking(?:\s+news)?
    just\s+in
    updated?(?:\s*\d+)?
    exclusive
    alert
    flash
    urgent
    developing
    live(?:\s+updates)?
    opinion
    analysis
    explainer
    factbox
    fact\s+check
    corrected
    rpt
    wrapup(?:\s*\d+)?
    news
    interview
    editorial
    timeline
""")

LABEL_LEAD = re.compile(rf"(?=[A-Z]){_LABELS}(?:\s*[:|>»]+(?!\d)\s*|\s+[-–—]{{1,2}}\s+|$)")
"""A label set before a headline, or alone."""
