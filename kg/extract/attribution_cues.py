"""Words that show who says, thinks or intends something: verbs, nouns and adjectives with their frames.

Data only. A verb's entry lists the ways in which it takes content (its frames):

``that``   a finite clause, with or without "that": "said (that) the talks had failed"
``q``      an indirect question: "asked whether", "explained how"
``quote``  direct speech: "..., she said"
``inf``    an infinitive whose subject is the source: "promised to leave"
``obj_inf`` an infinitive whose subject is the object: "urged them to leave"
``ing``    a gerund: "suggested leaving", "denied taking"
``heard``  an infinitive under a passive: "is said to have fled", "is expected to resign"
``event``  an object that names an event: "reported the arrest of ten men", "demanded the release of the crew"
``judge``  an object and what it is held to be: "called it a failure", "described it as failing"
``for``, ``of``, ``with``, ``on`` ...  a gerund or event after that preposition: "accused him of lying"

Classes follow the speech and mental verb classes of VerbNet (say, tell, manner of speaking,
conjecture, want, long, order, judgement) and the PolNeAR annotation guidelines (Newell,
Margolin and Ruths, LREC 2018) for thoughts, intentions and documents as sources.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ADDRESSING", "ADJECTIVES", "ASKING", "BACK_REPORTS", "BARE", "DOCUMENT_NOUNS", "EVENTS", "NEVER_NOUNS", "NOUNS",
    "OPINION_NOUNS", "PARTICLES", "PEOPLE_NOUNS", "SAYING_NOUNS", "SPREADING", "TRAILING", "VERBS", "Cue", "Frames",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """What a cue word does to its content in one frame.

    ``modality`` is imposed on the content, or None; ``negative`` says that the source denies it.
    ``evidence`` marks verbs that attribute only where their subject is a document, a person or a body
    ("the study shows", not "the delay shows").
    """

    kind: str
    modality: str | None = None
    negative: bool = False
    evidence: bool = False


Frames = dict[str, Cue]


def _fill(
    table: dict[str, Frames],
    kind: str,
    frames: str,
    words: str,
    *,
    modality: str | None = None,
    negative: bool = False,
    evidence: bool = False,
) -> None:
    """Enter words under one description; a frame that a word has already keeps its first description."""
    cue = Cue(kind, modality, negative, evidence)
    for word in words.split():
        entry = table.setdefault(word, {})
        for frame in frames.split():
            entry.setdefault(frame, cue)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERBS: dict[str, Frames] = {}
"""Verb lemma -> how it attributes."""

# -- saying ----------------------------------------------------------------------------------------
_fill(VERBS, "speech", "that q quote", """
    say state tell report announce declare explain add note remark comment observe mention affirm aver avow assert
    reaffirm reassert reconfirm re-emphasize re-emphasise vouch reminisce
    claim contend maintain insist argue reason allege testify attest swear confirm concede acknowledge admit confess
    grant disclose divulge reveal stress emphasize emphasise underscore underline reiterate repeat restate recall recount relate
    reply respond answer retort rejoin counter object protest caution warn predict forecast prophesy project foretell
    write tweet retweet post blog text email e-mail wire cable message telegraph jot pen publish
    inform notify advise brief apprise assure reassure remind alert update
    conclude summarize summarise clarify elaborate specify stipulate suggest hint imply intimate insinuate signal
    boast brag gloat crow joke quip jest kid deadpan muse opine venture theorize theorise posit postulate hypothesize hypothesise
    speculate surmise complain grumble gripe grouse lament bemoan moan whine carp rant rave fume rail
    exclaim proclaim pronounce profess preach lecture pontificate rule decree certify verify
    charge hold submit depose plead blurt interject interrupt chime chip echo agree disagree
    broadcast document chronicle continue gossip rumor rumour read cry pray sing chant shout yell scream bellow holler thunder snap
""")
_fill(VERBS, "speech", "q", "ask inquire enquire question query wonder quiz", modality="hypothetical")
_fill(VERBS, "speech", "quote", "ask inquire enquire question query wonder quiz")
_fill(VERBS, "speech", "that", "detail outline establish put")
_fill(VERBS, "speech", "quote", """
    begin continue go conclude finish start open close offer whisper murmur mutter mumble stammer stutter sigh groan grunt gasp
    laugh chuckle giggle smile grin smirk shrug nod frown sneer scoff snort sniff snap bark growl roar thunder hiss
    plead beg implore urge press sob weep wail whoop cheer greet salute thank apologize apologise vow promise pledge threaten
    drawl tease taunt mock chide scold rebuke admonish lambaste blast slam accuse denounce condemn criticize criticise warn
    dictate croak sputter splutter demand command order instruct call hail dub recite quote cite utter voice speak talk
    persist press prompt probe proceed pursue reflect remember recollect volunteer think believe hope feel
    figure reckon guess suppose caption title headline label toast thunder intone deadpan counsel recommend propose argue react
    follow fire shoot tell chorus declaim enthuse gush coo purr beam marvel rejoice
""")

_fill(VERBS, "speech", "that q quote", "point spell lay set make")
_fill(VERBS, "thought", "that", "figure work find")

PARTICLES = {
    "point": _words("out"), "spell": _words("out"), "lay": _words("out"), "set": _words("out forth"),
    "work": _words("out"), "make": _words("out clear plain known"),
}  # fmt: skip
"""Verbs that attribute only with one of these particles."""

# -- denying -----------------------------------------------------------------------------------------
_fill(VERBS, "denial", "that q quote ing", "deny", negative=True)
_fill(VERBS, "denial", "that", "refute rebut disprove dispute disavow repudiate negate contradict debunk", negative=True)
_fill(VERBS, "thought", "that", "doubt disbelieve", negative=True, modality="possible")

# -- thinking, knowing, perceiving, feeling ---------------------------------------------------------
_fill(VERBS, "thought", "that", """
    believe think consider deem judge reckon suppose guess figure assume presume imagine envision envisage fancy
    feel sense perceive find know realize realise recognize recognise understand grasp comprehend appreciate accept
    learn discover notice see hear gather infer deduce calculate estimate remember recollect forget foresee
    anticipate expect dream regret mind care contemplate ponder reflect conclude decide determine
    ascertain detect assess evaluate rate trust bet wager fathom resent marvel reason resolve
""")
_fill(VERBS, "thought", "that", "suspect fear worry fret dread wonder speculate guess", modality="possible")
_fill(VERBS, "intention", "that inf", "hope wish pray", modality="possible")
_fill(VERBS, "thought", "inf", "claim profess purport believe")
_fill(VERBS, "thought", "inf", "expect fear dread anticipate", modality="possible")

# -- documents and other evidence ---------------------------------------------------------------------
_fill(VERBS, "document", "that quote", """
    show indicate demonstrate prove illustrate depict evidence underscore highlight reflect
""", evidence=True)

# -- promising, planning, wanting ---------------------------------------------------------------------
_fill(VERBS, "intention", "inf that", """
    promise pledge vow swear guarantee threaten undertake commit resolve
""", modality="planned")
_fill(VERBS, "intention", "inf", """
    plan intend agree decide choose opt elect volunteer offer consent arrange prepare plot conspire scheme vote bid determine
""", modality="planned")
_fill(VERBS, "intention", "inf", """
    want wish desire aspire aim seek long yearn hope ache crave like love mean propose look
    angle campaign lobby push press dream threaten demand ask hesitate
""", modality="possible")
_fill(VERBS, "intention", "ing", """
    consider contemplate mull weigh propose suggest recommend advocate favor favour discuss envisage envision imagine plan
    oppose resist
""", modality="possible")
_fill(VERBS, "speech", "ing", "mention report recall regret remember admit acknowledge describe recount confess")
_fill(VERBS, "intention", "inf", "refuse decline")

# -- laying down ------------------------------------------------------------------------------------
_fill(VERBS, "speech", "that obj_inf", "require mandate oblige", modality="obligatory")

# -- asking others to do something ---------------------------------------------------------------------
_fill(VERBS, "speech", "obj_inf", """
    urge ask order tell command direct instruct request beg beseech implore entreat plead press push pressure lobby
    encourage exhort invite advise counsel petition challenge dare remind warn caution
    persuade convince demand solicit call appeal
""", modality="requested")
_fill(VERBS, "speech", "that", "urge demand recommend request propose order command ask insist advocate", modality="requested")
_fill(VERBS, "intention", "obj_inf", "want wish expect like prefer need", modality="requested")
_fill(VERBS, "thought", "obj_inf", "believe consider deem think judge find know understand reckon suppose imagine perceive")

_fill(VERBS, "hearsay", "heard", "expect schedule slate due", modality="planned")
_fill(VERBS, "hearsay", "heard", """
    say report allege rumor rumour believe think consider know understand reckon suppose presume assume claim find judge hold
    estimate suspect fear feel show see purport predict forecast project
""", modality="possible")

_fill(VERBS, "hearsay", "that", "emerge transpire")
_fill(VERBS, "speech", "event", "report announce allege confirm acknowledge admit recount describe disclose reveal claim recall")
_fill(VERBS, "speech", "event", "demand request urge recommend seek", modality="requested")
_fill(VERBS, "speech", "event", "predict forecast threaten propose suggest fear anticipate expect contemplate", modality="possible")
_fill(VERBS, "intention", "event", "promise pledge plan vow prepare", modality="planned")
_fill(VERBS, "denial", "event", "deny dispute", negative=True)

# -- judging ---------------------------------------------------------------------------------------------
_fill(VERBS, "speech", "judge", """
    call describe label brand dub term style characterize characterise portray paint depict cast denounce dismiss decry deride
    hail praise tout condemn criticize criticise slam blast ridicule mock lambaste attack assail bill tag diagnose
    pronounce declare proclaim certify define identify classify name acclaim salute
""")
_fill(VERBS, "thought", "judge", """
    consider deem regard view see perceive think believe find judge rate interpret construe reckon treat recognize recognise
    acknowledge remember imagine envision envisage
""")
_fill(VERBS, "speech", "for", """
    criticize criticise blame praise thank fault condemn blast slam lambaste attack assail rebuke chide chastise scold
    castigate censure berate upbraid reprimand reproach admonish excoriate commend laud applaud hail congratulate credit honor honour
    denounce mock ridicule ding knock hit rap pan cite indict prosecute sue excuse forgive rip skewer hammer pillory
    deride decry pummel upbraid shame
""")
_fill(VERBS, "speech", "of", "accuse suspect remind convict complain boast speak tell talk assure inform notify")
_fill(VERBS, "speech", "of", "warn", modality="possible")
_fill(VERBS, "speech", "with", "charge credit")
_fill(VERBS, "speech", "against", "warn caution argue advise speak inveigh")
_fill(VERBS, "speech", "on", "blame")

BARE = _words("""
    say tell state report announce declare explain add note remark observe affirm assert claim contend maintain insist argue
    allege testify swear confirm concede acknowledge admit stress emphasize emphasise reiterate recall reply respond
    warn predict forecast write tweet post conclude suggest boast joke quip complain estimate believe think reckon suppose guess
    hope find rule fear suspect feel know understand agree deny promise vow pledge project reveal show indicate hear read learn
    point counter make caution assure attest certify clarify confess disclose lament muse opine proclaim recount
    retort speculate specify underline underscore regret caution
""")
"""Verbs that stand beside their content without a mark ("..., aides say") or before it without "that"."""

NOUNS: dict[str, Frames] = {}
"""Noun lemma -> how it attributes, with its source as possessor, "of" or "by" phrase, or modifier."""

_fill(NOUNS, "speech", "that", """
    claim statement assertion allegation accusation charge contention argument declaration announcement admission
    acknowledgment acknowledgement confession acceptance insistence suggestion remark comment observation complaint criticism
    warning caution prediction forecast projection estimate report testimony affirmation avowal confirmation assurance reassurance
    explanation revelation disclosure reminder message note notice quip joke boast lament rumor rumour speculation theory
    hypothesis conclusion finding ruling verdict proclamation pronouncement reply response answer retort objection protest
    concession hint signal implication insinuation innuendo narrative story tale account mantra line excuse pretext
    ground advice word news gossip tip tweet post letter email memo mention talk lie
""")
_fill(NOUNS, "denial", "that", "denial refutation rebuttal", negative=True)
_fill(NOUNS, "thought", "that", """
    belief view opinion conviction thought idea notion feeling sense impression understanding assumption presumption perception
    judgment judgement assessment confidence certainty faith knowledge realization realisation awareness recognition
    consensus premise presupposition expectation anticipation stance position thinking guess
""")
_fill(NOUNS, "thought", "that", "fear worry concern suspicion doubt anxiety possibility", modality="possible")
_fill(NOUNS, "intention", "that inf", "hope wish desire dream aspiration ambition longing", modality="possible")
_fill(NOUNS, "intention", "inf", """
    promise pledge vow commitment threat plan intention intent decision determination resolution resolve offer agreement
    proposal bid goal aim vision readiness eagerness undertaking oath
""", modality="planned")
_fill(NOUNS, "intention", "that", "promise pledge vow commitment threat guarantee oath proposal", modality="planned")
_fill(NOUNS, "speech", "inf that", """
    call request demand appeal plea order command instruction invitation urging recommendation
""", modality="requested")
_fill(NOUNS, "intention", "inf", "refusal reluctance")

ADJECTIVES: dict[str, Frames] = {}
"""Adjective (or participle) -> how it attributes a clause or infinitive to its subject."""

_fill(ADJECTIVES, "thought", "that", """
    sure certain confident positive convinced persuaded adamant aware unaware conscious mindful glad happy pleased proud sorry sad
    upset angry furious outraged surprised shocked amazed astonished stunned disappointed dismayed appalled alarmed disturbed
    thankful grateful thrilled delighted satisfied relieved ashamed embarrassed insistent emphatic unequivocal explicit clear
    optimistic upbeat bullish encouraged heartened impressed frustrated annoyed irritated impatient resentful mad horrified
""")
_fill(ADJECTIVES, "thought", "that", """
    afraid fearful worried concerned anxious nervous wary leery apprehensive suspicious uneasy unsure uncertain doubtful
    skeptical sceptical dubious pessimistic cynical
""", modality="possible")
_fill(ADJECTIVES, "intention", "that", "hopeful", modality="possible")
_fill(ADJECTIVES, "intention", "inf", "determined set committed resolved prepared ready poised", modality="planned")
_fill(ADJECTIVES, "intention", "inf", "eager keen anxious willing reluctant hesitant desperate hopeful loath", modality="possible")

NEVER_NOUNS = _words("""
    say allege believe argue insist think tell announce explain deny admit confirm warn suggest predict maintain contend assert acknowledge
    know agree
""")
"""Verb forms that no noun has: a tag that makes a noun of one of them is wrong."""
EVENTS = _words("""
    attack raid strike airstrike assault bombing shelling shooting stabbing killing murder massacre death execution torture abuse rape
    arrest detention capture release escape expulsion deportation extradition seizure theft robbery fraud bribery corruption embezzlement
    withdrawal retreat deployment invasion incursion occupation annexation offensive advance ambush clash fighting battle war siege blockade
    ceasefire truce surrender coup rebellion uprising mutiny riot protest demonstration march strike boycott sabotage explosion blast crash
    collision fire flood earthquake collapse outbreak leak spill accident resignation dismissal appointment nomination election vote
    referendum merger takeover acquisition sale purchase investment launch test closure shutdown opening construction demolition
    cancellation suspension sanction embargo ban tariff cut increase rise fall drop decline recovery support backing aid donation payment
    transfer delivery shipment supply export import trade cooperation visit trip arrival departure evacuation return removal destruction
    involvement role participation interference meddling collusion violation breach use misuse sale development production enrichment
""")
"""Nouns for what happens or is done: what one reports, denies, demands or threatens."""
ADDRESSING = _words("tell inform assure remind notify warn advise reassure brief alert")
"""Verbs whose object is the one spoken to."""
ASKING = {
    "call": _words("on upon for"), "appeal": _words("to for"), "plead": _words("with for"), "press": _words("for"), "push": _words("for"),
    "ask": _words("for"), "pray": _words("for"), "wait": _words("for"), "campaign": _words("for"), "lobby": _words("for"),
}  # fmt: skip
"""Verbs that ask with a preposition: "called on the union to ...", "appealed for troops to ..."."""
TRAILING = _words("""
    add call accuse say note urge describe warn argue blame claim insist stress vow promise pledge criticize criticise praise denounce
    tell explain suggest predict maintain declare demand label brand dismiss deny reiterate emphasize emphasise point
    remark observe quip joke recall
""")
"""Cues that go on after a comma with the same speaker: "she said the plan was dead, calling it a mistake"."""
SPREADING = _words("spread emerge circulate surface grow mount arise persist swirl abound exist remain rise")
"""What rumours and fears do before their clause: "rumours spread that ..."."""

OPINION_NOUNS = _words("""
    view opinion word words eye eyes estimation telling account judgment judgement mind assessment belief analysis reading
    version experience understanding estimate calculation reckoning interpretation mouth perspective
""")
"""Heads of "in X's view", "in the words of X", "by X's account"."""

SAYING_NOUNS = _words("statement remark comment argument claim message point view position contention belief hope fear")
"""Heads that identify their content by a copula: "their argument is that ..."."""

BACK_REPORTS = _words("reportedly allegedly supposedly purportedly apparently ostensibly rumoredly")
"""Adverbs of hearsay: the content has a source that the text does not name."""

DOCUMENT_NOUNS = _words("""
    report study survey poll document statement filing complaint lawsuit indictment affidavit memo memorandum letter email e-mail
    book article story column editorial op-ed essay paper newspaper magazine journal website site page post blog tweet message
    transcript record minutes log file dossier audit review analysis assessment estimate forecast projection index census data
    figure statistic number result finding evidence research literature footage video videotape tape recording film documentary photo
    photograph picture image clip ad advertisement commercial spot broadcast release communique communiqué declaration
    resolution bill law act legislation statute rule ruling opinion order decision verdict judgment treaty agreement accord pact deal
    contract plan proposal budget manifesto platform charter constitution guideline guidance policy directive decree text draft
    testimony deposition account version dispatch cable text bulletin notice sign banner placard poster headline caption
    label chart graph map table spreadsheet database list registry register receipt invoice diary autobiography memoir biography
    dictionary encyclopedia brief briefing presentation slide speech address sermon interview questionnaire exit-poll barometer
    inquiry investigation probe test trial experiment exam examination autopsy scan x-ray simulation model inspection measurement
    regulation clause article section paragraph provision amendment calculation tally count metric indicator intelligence wire
""")
"""Nouns that name a text, a recording or a body of evidence that can be a source."""

PEOPLE_NOUNS = _words("""
    source official aide critic expert analyst economist scientist researcher scholar academic historian lawyer attorney judge justice
    lawmaker legislator senator congressman congresswoman representative minister president chancellor premier governor mayor secretary
    ambassador envoy diplomat negotiator mediator delegate spokesman spokeswoman spokesperson commentator journalist reporter editor
    columnist correspondent author writer teacher professor student doctor nurse patient physician surgeon engineer
    inspector investigator detective police policeman officer soldier general admiral colonel commander captain sergeant troop rebel
    militant insurgent activist protester demonstrator campaigner advocate supporter opponent backer ally rival proponent skeptic sceptic
    observer insider witness eyewitness bystander neighbor neighbour resident villager farmer worker employee employer executive manager
    director chairman chairwoman chief head boss owner investor trader banker broker shareholder consumer customer voter candidate
    politician republican democrat conservative liberal leader member group committee commission council court tribunal jury panel
    board agency ministry department government administration authority bureau office organization organisation union association
    federation party campaign company firm corporation bank university institute foundation church team club family parent mother father
    wife husband son daughter brother sister friend colleague man woman people person child survivor victim relative widow
    prosecutor defendant plaintiff suspect prisoner guard pilot passenger driver sailor priest bishop pope imam rabbi king queen prince
    monitor auditor regulator watchdog intelligence military army navy parliament congress senate palace kremlin
""")
"""Nouns for persons and bodies that speak, think and know."""
