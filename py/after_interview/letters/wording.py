"""What the words of a letter say against it, whatever it is about: in English, and found by rules.

Each rule is made so that it stays silent on letters that one would send: what it is not sure of, it
leaves to the reader.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .shorthand import FACES

SHORTEST_CHAIN = 6
"""Short items in a row from which one sentence is a list of skills."""

_THANKS = re.compile(
    r"\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|cheers for|much obliged|indebted"
    r"|merci|remerci\w+|dank\w*|bedankt|villmools|gracias|agradec\w+|obrigad[oa]|grazie|ringrazi\w+"
    r"|takk|tack (?:så|för)|tusen tak|kiitos|dziękuj\w+|teşekkür\w*|спасибо|дякую)\b",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"(?<![\w/@.’'-])(?:lol|lmao|rofl|omg|ppl|wks?|thx|tnx|ty|pls|plz|btw|idk|imo|imho|tbh|ngl|fyi"
    r"|gonna|wanna|gotta|kinda|sorta|cuz|coz|cos|b4|gr8|l8r|m8|yeah|yep|yup|nope|dunno|tmrw|tmr"
    r"|tomoz|msg|txt|rly|u|ur|im|ive|dont|cant|didnt|wont|isnt|doesnt|wasnt|couldnt|wouldnt|xx+"
    r"|haha\w*|hehe\w*|u're|ya|w/|bc|bcs|bcz|bcoz|smth|sth|info?s|xd+|nah|gimme|lemme|innit|cya|ttyl|brb"
    r"|sry|soz|defo|deffo|defs|totes|obvs|probs|tbf|tho|abt|wat|outta|whatcha|y'?all|t(?:y|ysm|yvm|ysvm)"
    r"|wdyt|lmk|hmu|afaik|iirc|fwiw|yh|yea|okey|aight|thanx|thnx|thks|tks|cheerz|hav|hv|wiv"
    r"|dnt|tht|jst|wht|cld|wld|shld|cud|wud|shud|luv|evry|evry1|every1|some1|any1|no1|sum1|2day"
    r"|2moro\w*|2nite|l8|4eva|4ever|cul8r|nite|(?<!bank )hols|xo+|xox\w*|woz|wassup|gunna|tryna"
    r"|shoulda|coulda|woulda|hafta|lotta|bday|fave)"
    r"(?![\w@’'/-]|\.\w)"
    r"|\b(?:mate|bro|dude|bruv|hun|babe)(?=[.!?,]|$)|(?<=[a-z.!] )(?-i:x)(?=$)",
    re.IGNORECASE | re.MULTILINE,
)

_LETTERS_FOR_WORDS = re.compile(
    r"(?<=[a-z] )r(?= [a-z])|\b(?:get|see|know|knew|understand) y\b|(?<=[a-z] )4(?= (?:me|u|you)\b)"
    r"|\b(?!www\b|iii\b)[A-Za-z]{1,15}?([a-z])\1{2,15}[a-z]{0,15}\b"
)
"""“How r you”, “ok 4 me”, “soooo”."""
_SMALL_I = re.compile(r"(?<![\w.(’'/-])(?<!\bthe )i(?:['’](?:m|d|ll|ve))?(?![\w.)’'/-])")
_SMILEY = re.compile(r"(?<!\w)[:;]-?[)(DPp](?!\w)")
_MARKS = re.compile(r"[!?]{2,}")
_LOUD = re.compile(
    r"\b(?:VERY|REALLY|SO|NEVER|ALWAYS|PLEASE|LOVE|LOVED|MUST|NEED|WANT|HUGE|BEST|TOTALLY|THANK|THANKS)\b"
    r"|\b[A-Z]{2,}(?: [A-Z]{2,}){2,}\b"
)
_ATTACHED = re.compile(
    r"\b(?:(?:please )?(?:find|see|have|has|is|are|i've|i’ve) (?:also )?(?:attached|enclosed)"
    r"|(?:attached|enclosed)(?: here)?,? (?:is|are|you|please|find|my|the|to this|with this)"
    r"|(?:^|(?<=[.:] )|i['’]m |i am )(?:attaching|enclosing)\b|i (?:also )?(?:attach|enclose)\b"
    r"|(?:in|as) (?:an |the )?attachment|see attach\w*"
    r"|\b(?:i|we) append (?:an?|my|the|two|three)\b|\bpfa\b"
    r"|\b(?:appended|enclosed) (?:here|below|herewith|with|to this)"
    r"|as attachments|(?:see|in|with|two|three|both) (?:the |my )?attachments?\b"
    r"(?! (?:theor|disord))|\b(?:the|an|my|your|this) (?:attached|enclosed) "
    r"(?:cv|r[eé]sum[eé]|letter|file|document"
    r"|certificates?|portfolio|report|list|references?|plan|copy|pdf|paper|form|sheet|diploma|card"
    r"|photo\w*|pictures?|sketch\w*)"
    r"|(?:added|included|put in) my \w+(?: \w+)? as an? (?:pdf|file|scan|document))\b"
    r"|\b(?:attached|enclosed)[.!:]",
    re.IGNORECASE,
)
_BLANK = re.compile(
    r"\bdear *(?:[,:]|\.\.\.)|\bdear (?:(?:first|last|sur|full)? ?name|company|contact)\b"
    r"|\b(?:mr\.?/m(?:r)?s|ms\.?/mr)\b"
    r"|\((?:your |the )?(?:name|company|date|job(?: title)?|role|position|insert[^)]*)\)"
    r"|\b(?:your name|company name|job title|position title|recruiter name|insert \w+ here)\b"
    r"|\b(?:TBC|TBD|FIXME)\b|\?{3,}|(?<= )-{2,}(?= |$)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[ \t]*(?:[-–*•·]|\d{1,2}[.)])[ \t]+\S", re.MULTILINE)
_PIECE = re.compile(r"[^.!?\n:]+")
_INSIDE_A_WORD = re.compile(r"(?<=\w)[.:](?=\w)")
"""The stop in “Node.js” ends no sentence."""

_LAST_TWO = re.compile(r"\s*[\w+#.-]+(?: [\w+#.-]+)? (?:and|&|or) [\w+#.-]+")
"""The end of a row: “FME and surveying are my tools”."""

_LANGUAGE = re.compile(
    r"\b(?:\w+(?:ish|ese)|French|German|Dutch|Greek|Hindi|Urdu|Tamil|Czech|Arabic|Farsi|Thai|\w+ian)\b"
)
_ITEM = re.compile(r"[,;،、|•]")


@dataclass(frozen=True, slots=True)
class Spot:
    """Words that were found, and where they stand, from and to in characters."""

    found: str
    begin: int
    end: int


def _spots(pattern: re.Pattern[str], text: str) -> Iterator[Spot]:
    for found in pattern.finditer(text):
        yield Spot(found[0].strip(), found.start(), found.end())


def thanks_in(text: str) -> bool:
    """Whether a text thanks anybody."""
    return _THANKS.search(text) is not None


def chat_in(text: str, known: set[str]) -> Iterator[Spot]:
    """Words, and signs, of chats: “ppl”, a small “i”, “!!!”, SHOUTING. `known` words are none."""
    for pattern in (_CHAT, _SMALL_I, _LETTERS_FOR_WORDS, _SMILEY, FACES, _MARKS, _LOUD):
        for spot in _spots(pattern, text):
            if not known.issuperset(spot.found.split()):
                yield spot


def blanks_in(text: str) -> Iterator[Spot]:
    """Places that were never filled in: “Dear Mr/Ms”, “(company name)”."""
    return _spots(_BLANK, text)


def attached_in(text: str) -> Iterator[Spot]:
    """Where a text says that something is attached."""
    return _spots(_ATTACHED, text)


def lists_in(text: str) -> Iterator[Spot]:
    """Lists where sentences belong: three bullets, or a sentence that is a chain of short items."""
    bullets = [*_BULLET.finditer(text)]
    if len(bullets) > 2:  # noqa: PLR2004 - two may be a choice of days
        yield Spot(bullets[0][0].strip(), bullets[0].start(), bullets[-1].end())
    for piece in _PIECE.finditer(_INSIDE_A_WORD.sub("_", text)):
        if chain_in(piece[0]) >= SHORTEST_CHAIN:
            yield Spot(text[piece.start() : piece.end()].strip(), piece.start(), piece.end())


def bullets_in(text: str) -> int:
    """How many lines of a text begin as those of a list do."""
    return len(_BULLET.findall(text))


def chain_in(piece: str) -> int:
    """How many short items a sentence has in a row, as “Excel, SQL, …” has."""
    run = longest = 0
    for item in _ITEM.split(piece):
        short = 0 < len(item.split()) <= 3  # noqa: PLR2004 - a short item
        last = _LAST_TWO.match(item) is not None and not _LANGUAGE.search(item)
        longest = max(longest, run + last + short, run + 2 * last)
        run = run + 1 if short else 0
    return longest
