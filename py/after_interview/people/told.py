# ruff: noqa: RUF001 - the wide colon is meant
"""A line about people as its writer would have typed it, who dictated it or told it like a story.

“So I met doctor Marsh she’s the owner and um there was Paul” has no commas and no titles: here it
gets them, so that the rest of the reader meets the signs that it knows.
"""

import re
from collections.abc import Callable

from ..plain_text import HESITATION

_WORD = r"[^\W\d_][\w'’.-]*"
_FILLERS = re.compile(rf"{HESITATION},?\s*", re.IGNORECASE)
_FULL_STOP = re.compile(
    r"(?<!\bmy)(?<!\bthe)(?<!\ba)(?<!\bour)(?<!\bhis)(?<!\bher)(?<!\btheir)"
    r"\s+(?:full stop|new (?:line|paragraph)|neue zeile|à la ligne|nova linha)\b[.,]?"
    r"(?!\s+(?:manager|mgr|cook|lead|leader|supervisor|boss|of)\b)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"(?<!trial)(?<!notice)(?<!bation)\s+period\s*$", re.IGNORECASE)
_COMMA = re.compile(r"\s+comma(?=\s)", re.IGNORECASE)
_BEGINNING = re.compile(
    r"^\s*(?:(?:so|well|ok|okay|right|yes|yeah|um+|uh+)[, ]+)+(?=(?:i|we|it|there)\b)",
    re.IGNORECASE,
)
_THERE_WAS = re.compile(
    r",?\s+(?:(?:and|then|also|plus)\s+)*(?:there\s+(?:was|were)|i\s+(?:also\s+)?(?:met|spoke\s+(?:to|with)))\s+",
    re.IGNORECASE,
)
_WHO_IS = re.compile(
    rf"(?<=\w)[,.;]?\s+(?:and\s+)?(?:s?he['’]?s|s?he\s+(?:is|was))\s+"
    rf"(?=(?:the|an?|their|my|head|in\s+charge)\s+{_WORD})",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"^\s*(?:(?:hi|hello|hey|dear)(?:\s+\w+)?\s*[,!.]?\s+)?(?:you['’]?(?:re|ll\s+be)|you\s+(?:are|will\s+be))\s+"
    r"(?:meeting|seeing|speaking|talking|interviewed|interviewing)\s+(?:(?:with|to|by)\s+)?",
    re.IGNORECASE,
)
_PANEL = re.compile(
    r"(^|[.!;:])\s*(?:(?:the|your|my|our)\s+)?(?:(?:interview\s+)?panel|interviewers?)"
    r"\s+(?:is|are|was|were|will\s+be)\s*:?\s*",
    re.IGNORECASE,
)
_WILL_BE = re.compile(
    r"\s*[-–—,]\s+(?:(?:will|would|should)\s+be|is|was)\s+(?=(?:the|an?|my|our|their|your|head)\s)",
    re.IGNORECASE,
)
_BE_CALLED = re.compile(
    r"(?:(?<=boss)|(?<=ager)|(?<=ctor)|(?<=ader))\s+(?:(?:would|will|should)\s+be|is\s+going\s+to\s+be)\s+(?=[A-Z])"
)
_IS_THE = re.compile(
    r"(?<=\w)\s+(?:is|was)\s+(?=(?:the|our|their|my|his|her)\s+(?:\w+\s+)?"
    r"(?:boss|owner|manager|director|lead|chair|head)\b)",
    re.IGNORECASE,
)
_EQUALS = re.compile(r"(?<=\w)\s+=\s+(?=\w)")
_BEHALF = re.compile(r"\s+on\s+behalf\s+of\s+(?=[A-Z])", re.IGNORECASE)
_MENTION = re.compile(
    r"(?:^|(?<=[,;] )|(?<=and )|(?<=& ))"
    r"@(?:([^\W\d_]+)\.([^\W\d_]+)(?![\w@.])|([A-Z]\w+)(?= [A-Z]))"
)
"""“@claire.weber” and “@Claire Weber” as chats write them; “@claireb” is an address elsewhere."""

_SIGNS = re.compile(r"(?:^|[\s,;(])@\w|[⭐★☆]")
_STARS = re.compile(r"\s*[⭐★☆]+\s*\d(?:[.,]\d)?")

_I_THINK = re.compile(
    r"(?<=[a-z,;]\s)(?i:i\s+think|i\s+believe|maybe|probably|possibly)\s+"
    r"(?=[A-Z]|(?:mr|mrs|ms|miss|mister|dr|herr|frau|mme)\b)"
)
_SHE_WAS = re.compile(
    rf"(?<=\w)\s+(s?he\s+(?:is|was|seems|seemed)\s+(?:(?:so|very|really|super)\s+)?{_WORD})"
    r"(?=\s*(?:[,;.]|$)|\s+(?:and|but|then)\b)",
    re.IGNORECASE,
)
_AT = re.compile(r"(^|[,;:]\s*)([^\W\d_]+)\s@\s(\w[^,;:.()@]*)")
_THE_OTHER = re.compile(r",?\s+(?:and\s+)?the\s+other(?:\s+one)?(?:\s+(?:is|was))?\s+(?=[A-Z])")
_ASIDES = re.compile(
    r",?\s+(?:(?:i\s+(?:think|guess|believe))(?=\s*(?:[,;.)]|$)|\s+(?:and|but|plus|then)\b)|(?:lol|haha\w*|tbh)\b)",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:doctor|professor)\s+(?=[A-Z])")
_MISTER = re.compile(r"(?:^|(?<=[,;&+(] )|(?<=\bund )|(?<=\bmit ))hr\.\s+(?=[a-zäöü]{3,})")
_IS_CALLED = (
    r"(?:(?:one\s+)?(?:is|was|were)\s+(?=called|named))?(?:(?:i\s+)?(?:think|believe|guess)\s+)?(?:(?:his|her|their|the)\s+(?:names?\s+(?:is|was|are|were)|name(?=\s+(?-i:[A-Z])))"
    r"|by\s+the\s+name\s+of|called|named|namens|s['’]appelle|se\s+llama|si\s+chiama|se\s+chama|hießen|heißen|hiessen)\s+"
)
_CALLED = re.compile(rf",?\s+{_IS_CALLED}(?=({_WORD}))", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"\s*\({_IS_CALLED}({_WORD}(?:\s+{_WORD})?)\W*\)", re.IGNORECASE)
_N_A = re.compile(r"(?<=[,\s])n\s+(?=(?:an?|the|my|his|her|their)\s)", re.IGNORECASE)
_MEET_NEXT = re.compile(
    r"[.,;]?\s*\b(?:and\s+)?(?:s?he|they)(?:['’]d|\s+would)?\s+(?:also\s+)?(?:likes?|wants?|asked|told)"
    r"\s+me\s+to\s+(?:meet|see|speak\s+(?:to|with)|talk\s+to|call)\s+",
    re.IGNORECASE,
)
"""“She’d like me to meet Ahmed”."""

_GREETED = re.compile(
    r"\byou(?:['’]ll|\s+will)\s+be\s+(?:met|greeted|welcomed|collected|picked\s+up)"
    r"(?:\s+(?:at|in|from)\s+((?:the\s+)?[^\W\d_]+))?\s+by\s+([^.;,]+)",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"(?:^|(?<=[,;] ))(?i:(?:it\s+|i\s+)?was\s+(?:meant|supposed|going)\s+to\s+(?:be|meet|see)\s+)"
    rf"({_WORD}(?:\s+[A-Z]{_WORD}){{0,2}})\s*,?\s+but\s+"
    r"(?i:(?:i\s+)?(?:got|met|saw|had)|it\s+was)\s+"
    rf"({_WORD}(?:\s+[A-Z]{_WORD}){{0,2}})(?:\s+instead)?(\s*\([^()]*\))?"
)
"""Who was not there after all: “was meant to be Tim but got Angela instead”."""

_SPELLING = re.compile(
    r"^([^(,;]*?)\s*\(\s*(sp|spelling|spelled|spelt)\b[^()]*\)(.*)$", re.IGNORECASE
)
_HIS_FRAU = re.compile(r"\b(seine|ihre)\s+(Frau|Mann)\s+([A-ZÄÖÜ][\w-]+)(?!\s+[A-ZÄÖÜ])")
"""“Seine Frau Heidi”, who is his wife, and no Ms Heidi."""

_MAITRE_D = re.compile(r"\b(ma[iî]tre d['’](?:h[oô]tel)?)\s+([A-ZÀ-Þ][\w-]+)")
_THANKS_FIRST = re.compile(
    r"^(?:hi|hello|hey|thanks|thank you)\b[^–—@]{0,80}[!.?]\s*[–—-]+\s*(?=[A-Z])", re.IGNORECASE
)
"""A line of a message before the name below it: “Hi, thanks for today! – Beatriz Fonseca”."""

_QUOTED_FIRST = re.compile(rf"^([\W\d]*)[\"“„]({_WORD})[\"”“]\s*\(({_WORD})\)\s+(?=[A-Z])")
"""“"Gus" (Gustavo) Lima”."""

_DEVICE = re.compile(
    r"\b([^\W\d_]+)['’]s\s+((?:iphone|ipad|galaxy|android|macbook|laptop)"
    r"(?:\s+(?:pro|air|mini|max|plus|ultra|s?\d+))*)\b"
    r"|\b(iphone|ipad|galaxy|macbook)\s+(?:de|von|van|di)\s+([^\W\d_]+)",
    re.IGNORECASE,
)
"""As meetings name those who joined by telephone: “Deepak’s iPhone”."""

_AND_THE = re.compile(
    r"(?<=[\w)])\s+[ey]\s+(?=(?:[ao]s?|el|la|los|il|lo|una?|uma?|su|sua|suo|seu)\s)"
)
_KIN = re.compile(
    r"\b((?:her|his|their|the|[ao]|el|la|le|il|der|die|seine?|ihre?)\s+(?:son|daughter|brother"
    r"|nephew|niece|mother|father|mum|dad|filh[oa]|hij[oa]|figli[oa]|fils|fille|sohn|tochter|bruder"
    rf"|schwester)),?\s+(?:(?:[ao]|el|la|il)\s+)?({_WORD}(?:\s+(?-i:[A-Z]){_WORD})?)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:^|(?<=[,;(：] )|(?<=\band )|(?<=\bund )|(?<=\bet )|(?<=\ban )|(?<=\ben )|(?<=\b[yei] ))"
    r"(?:(?P<article>[aoAO]|[lL]a|[eE]l|[iI]l|[dD]er|[dD]ie|[dD]en?)\s+|d['’])(?=(?P<who>[^\W\d_]+)(?:\s+(?P<then>[^\W\d_]))?)"
)
"""Articles before names, as many languages have them: “a Dona Lurdes”, “den Tom”, “la Giulia”."""

_NAME_FOLLOWS = "： "
"""The wide colon: behind a plain one, all who are named may be of one role (“HR: Anna, Bob”)."""

_NO_NAMES = frozenset({"to", "by", "for", "in", "on", "me", "us", "back", "the", "a", "an", "it"})


def as_typed_out(line: str, is_somebody: Callable[[str], bool]) -> str:
    """`line` with commas, titles and names where a voice left them out.

    `is_somebody` says of a word whether it begins a name.
    """
    line = _BEGINNING.sub("", _FILLERS.sub("", line))
    line = _MAITRE_D.sub(r"\2 (\1)", line)
    line = _HIS_FRAU.sub(r"\3 (\1 \2)", _THANKS_FIRST.sub("", line))
    line = _QUOTED_FIRST.sub(r'\1\3 "\2" ', line)
    line = _MEET_NEXT.sub("; ", line)
    line = _MEANT.sub(r"\2 \3; not \1", _GREETED.sub(_greeted, line))
    line = _DEVICE.sub(_owned, _SPELLING.sub(r"\1 \3; \2", line))
    line = _with_articles(line, is_somebody)
    line = _MENTION.sub(_mentioned, _STARS.sub("", line)) if _SIGNS.search(line) else line
    line = _BE_CALLED.sub(": ", _WILL_BE.sub(", ", _EQUALS.sub(_NAME_FOLLOWS, line)))
    line = _AT.sub(_at, _PANEL.sub(_panel, _MEETING.sub("", line)))
    line = _SHE_WAS.sub(r" (\1)", _I_THINK.sub("", line))
    line = _THE_OTHER.sub("; ", _BEHALF.sub("; ", _ASIDES.sub("", line)))
    line = _COMMA.sub(",", _PERIOD.sub("", _FULL_STOP.sub(";", line)))
    line = _MISTER.sub("Herr ", _TITLE.sub(lambda found: found[0].capitalize(), line))
    line = _WHO_IS.sub(", ", _THERE_WAS.sub("; ", _N_A.sub("and ", line)))
    return _named(_IS_THE.sub(", ", line), is_somebody)


def _panel(found: re.Match[str]) -> str:
    if found[1]:
        return "; "
    return "Panel: " if "panel" in found[0].lower() else "Interviewers: "


def _greeted(found: re.Match[str]) -> str:
    """“You will be met at reception by Maureen” as “Maureen (reception)”."""
    return f"{found[2]} ({found[1]})" if found[1] else found[2]


def _at(found: re.Match[str]) -> str:
    """“Claire @ reception” with a bracket about where; an organisation of two words stays."""
    where = found[3].rstrip()
    return found[0] if " " in where else f"{found[1]}{found[2]} ({where})"


def _owned(found: re.Match[str]) -> str:
    return f"{found[1] or found[4]}; {found[2] or found[3]}"


def _with_articles(line: str, is_somebody: Callable[[str], bool]) -> str:
    """A line with what stands before names in some languages taken away: “o filho, o Nuno”."""

    def kin(found: re.Match[str]) -> str:
        named = is_somebody(found[2]) or found[2][0].isupper()
        who = found[1][0].lower() + found[1][1:]
        return f"{found[2]} ({who})" if named else found[0]

    line = _KIN.sub(kin, _AND_THE.sub(" and ", line))
    return _ARTICLE.sub(
        lambda found: "" if is_somebody(found["who"]) and _is_article(found) else found[0], line
    )


def _is_article(found: re.Match[str]) -> bool:
    """Whether before somebody an article stands, and neither an initial nor a part of the name."""
    who, then = found["who"], found["then"]
    if (found["article"] or "")[:1].isupper():
        of_one = found["article"] in ("De", "Den") and not (then or "").isupper()  # “De Jeff”
        of_one = of_one or (found["article"] in ("A", "O") and (then or "").islower())
        return of_one or (who.islower() and bool(then) and then.isupper())  # “O senhor Joaquim”
    return (who[0] if who[0].isupper() or not then else then).isupper()


def _mentioned(found: re.Match[str]) -> str:
    return found[3] or f"{found[1]} {found[2]}".title()


def _named(line: str, is_somebody: Callable[[str], bool]) -> str:
    """“A trainer (I think his name was Des)” as “a trainer: Des”."""
    small = line.islower()

    def replaced(found: re.Match[str]) -> str:
        word = found[1]
        named = is_somebody(word) or (
            (word[0].isupper() or small) and word.lower() not in _NO_NAMES
        )
        return _NAME_FOLLOWS if named else found[0]

    return _CALLED.sub(replaced, _IN_BRACKETS.sub(rf"{_NAME_FOLLOWS}\1", line))
