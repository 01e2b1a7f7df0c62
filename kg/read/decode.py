"""Bytes to text: UTF-8, else a named or a detected encoding; binary data is refused."""

from __future__ import annotations

import codecs
import re

from kg.errors import InputError

__all__ = ["decode"]

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_CHARACTER = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_COMMON = (
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "koi8_r", "cp932", "euc_jp", "gb18030", "big5", "cp949", "cp874",
)  # fmt: skip
"""Encodings that texts on the web have been in; the detector confuses their rarer relatives with them."""


def decode(data: bytes, where: str, *, encoding: str | None = None) -> str:
    """The text of ``data``, line ends as they are.

    Without ``encoding``: UTF-8 (a byte-order mark stays as U+FEFF, so that offsets are those of the
    file), else UTF-16 or UTF-32 by their mark, else the likeliest single-byte encoding.

    Raises ``InputError`` naming ``where`` for binary data, an unknown encoding name, or bytes that
    are not of the encoding named.
    """
    if encoding is not None:
        return _named(data, where, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _named(data, where, name)
    if b"\x00" in data:
        raise InputError(f"{where}: is binary, not text (a NUL byte at {data.index(0)})")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _detected(data, where, error)
    if len(_CONTROL.findall(data)) > max(2, len(data) // 100):
        raise InputError(f"{where}: is binary, not text (control characters)")
    return text


def _named(data: bytes, where: str, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise InputError(f"{where}: encoding {encoding!r} is unknown; name one that Python knows, such as utf-8 or cp1252") from None
    except (UnicodeError, TypeError) as error:
        at = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise InputError(f"{where}: is not {encoding} text{at}; name its encoding, or leave it to be detected") from None
    if "\x00" in text:
        raise InputError(f"{where}: is binary, not text (a NUL character at {text.index(chr(0))})")
    if len(_CONTROL_CHARACTER.findall(text)) > max(2, len(text) // 100) or (_is_wide(encoding) and _is_narrow(data, text)):
        raise InputError(f"{where}: is not {encoding} text; name its encoding, or leave it to be detected")
    return text


def _is_wide(encoding: str) -> bool:
    return codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))


def _is_narrow(data: bytes, text: str) -> bool:
    """Whether bytes that decode as UTF-16 or UTF-32 are no such text: nearly any even number of bytes decodes.

    They are bytes of a narrow encoding where they are ASCII or UTF-8 without a NUL, and of the other
    byte order where the high halves of the characters vary and the low ones do not.
    """
    if b"\x00" not in data:
        try:
            data.decode("utf-8")
            return not _CONTROL.search(data)
        except UnicodeDecodeError:
            if sum(byte < 0x80 for byte in data) > 0.8 * len(data):
                return True
    high, low = {ord(c) >> 8 for c in text}, {ord(c) & 0xFF for c in text}
    return len(high) > 2 * len(low)


def _detected(data: bytes, where: str, error: UnicodeDecodeError) -> str:
    """Text of bytes that are not UTF-8.

    English prose with a few accented names or curly quotes is Windows-1252 nearly always, and too
    little for statistics; where other letters are many the detector has enough to go by.
    """
    letters = sum(1 for byte in data if byte >= 0x80 or chr(byte).isalpha())
    high = sum(1 for byte in data if byte >= 0x80)
    if high * 10 <= letters:
        for name in ("cp1252", "latin-1"):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                continue
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_COMMON)).best()
    if best is None:
        raise InputError(f"{where}: is not UTF-8 (byte {error.start}) and no encoding fits; name it with --encoding") from None
    return str(best)
