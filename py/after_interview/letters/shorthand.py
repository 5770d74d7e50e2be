"""What hurried hands type in English, and what a letter says: shorthand, signs, shouting."""

import re

from ..people.vocabulary import PLACES
from ..plain_text import HESITATION, is_shouted
from ..word_lists import words_in
from .foreign import is_foreign
from .sentences import is_cut_off, is_sentence, with_subject
from .trades import ABBREVIATIONS

_SHORT = {
    "yr": "year", "yrs": "years", "mth": "month", "mths": "months", "wk": "week", "wks": "weeks",
    "hrs": "hours", "mins": "minutes", "ppl": "people", "thx": "thanks", "pls": "please",
    "plz": "please", "bc": "because", "cuz": "because", "coz": "because", "becuase": "because",
    "u": "you", "ur": "your", "gonna": "going to", "wanna": "want to", "alot": "a lot",
    "im": "I’m", "ive": "I’ve", "id": "I’d", "dont": "don’t", "doesnt": "doesn’t",
    "didnt": "didn’t", "cant": "can’t", "couldnt": "couldn’t", "isnt": "isn’t", "arent": "aren’t",
    "wasnt": "wasn’t", "wouldnt": "wouldn’t", "havent": "haven’t", "hasnt": "hasn’t",
    "cos": "because", "til": "until", "abt": "about", "thru": "through", "hol": "holiday",
    "asap": "as soon as possible", "eow": "the end of the week", "eod": "the end of the day",
    "fri": "Friday", "tues": "Tuesday", "weds": "Wednesday", "thurs": "Thursday",
    "smth": "something", "sth": "something", "esp": "especially", "mgmt": "management",
    "mngr": "manager", "appt": "appointment", "appts": "appointments", "quals": "qualifications",
    "refs": "references", "hols": "holidays", "wkly": "weekly", "luv": "love", "nite": "night",
    "mgr": "manager", "exp": "experience", "govt": "government", "dept": "department",
    "tho": "though", "wknd": "weekend", "xmas": "Christmas",
    "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "gotta": "have to",
    "kinda": "kind of", "rly": "really", "defo": "definitely", "probs": "probably",
    "theyll": "they’ll", "theyve": "they’ve", "itll": "it’ll", "itd": "it’d", "youll": "you’ll",
    "youve": "you’ve", "weve": "we’ve", "whats": "what’s", "shes": "she’s", "hes": "he’s",
    "whos": "who’s", "wouldve": "would’ve", "couldve": "could’ve", "shouldnt": "shouldn’t",
    "werent": "weren’t", "wont": "won’t", "hadnt": "hadn’t",
    "thats": "that’s", "theyre": "they’re", "theyd": "they’d", "youre": "you’re", "i": "I",
    "i'm": "I’m", "i’m": "I’m", "i've": "I’ve", "i’ve": "I’ve", "i'd": "I’d", "i’d": "I’d",
    "i'll": "I’ll", "i’ll": "I’ll", "cld": "could", "wld": "would", "shld": "should",
    "hv": "have", "bcoz": "because", "bcz": "because", "btwn": "between", "gd": "good",
    "mtg": "meeting", "mtgs": "meetings", "mtng": "meeting", "svc": "service", "svcs": "services",
    "msgs": "messages", "abit": "a bit", "aswell": "as well", "prev": "previous",
    "avail": "available",
    "mos": "months", "sez": "says", "telled": "told", "teached": "taught", "speaked": "spoke",
    "builded": "built", "goed": "went", "payed": "paid", "thinked": "thought",
    "understanded": "understood", "writed": "wrote", "feeled": "felt", "maked": "made",
    "inmediately": "immediately", "definately": "definitely", "recieve": "receive",
    "recieved": "received", "thier": "their",
}  # fmt: skip
"""What hurried writers type, and what a letter says."""

_SPOKEN_FILLERS = re.compile(
    r"^(?:(?:well|so|basically|honestly|obviously|anyway|okay|right|yeah|like|and|oh|ah|um+|uhm?"
    r"|erm?)"
    r",? )+(?=(?:i|we|they|you|it|there|he|she|my|our|the)\b|(?-i:(?:Mr|Mrs|Ms|Dr|Miss) ))"
    r"|^(?:(?:well|so|basically|anyway|okay|and|um+),? )+"
    r"(?=(?-i:[A-Z][a-zà-ÿ]+) (?:said|told|says|asked|showed|thinks|mentioned|explained)\b)"
    rf"|{HESITATION},? ?"
    r"|,? (?:you know|i mean)(?=[,.!?]|$| and\b| but\b)",
    re.IGNORECASE,
)
"""What a voice says while it thinks: “um”, “well, …”, “you know”."""

_SPOKEN_SIGNS = (
    (re.compile(r"\s+full stop\b\.?(?=\s|$)", re.IGNORECASE), "."),
    (re.compile(r"\s+question mark\b(?=\s|$)", re.IGNORECASE), "?"),
    (re.compile(r"\s+exclamation (?:mark|point)\b(?=\s|$)", re.IGNORECASE), "!"),
    (re.compile(r"(?<!\ba)(?<!\bthe) comma(?= (?!separated|delimited))", re.IGNORECASE), ","),
)
"""Signs that were dictated by their names."""

_SPOKEN_LINE = re.compile(
    r"(?<!\ba)(?<!\bthe)(?<!\bour)(?<!\byour)(?<!\btheir)(?<!\bof)(?<!\bthis)"
    r"\s+new (?:line|paragraph)(?=\s(?!of\b)|$)",
    re.IGNORECASE,
)

_CHATTER = re.compile(
    r"^(?:dunno|idk|hmm+|erm?)\s*(?:[,;:…]|\.{2,}|(?= (?:i|but|just|its?|they|maybe)\b))\s*"
    r"|[ ,]*\b(?:lol|lmao|haha+|hehe+|omg|tbh|ngl|imo|imho|btw|xd|af)\b[ ,]*(?=([.!?]|$)?)",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\bw/o\b ?|\bw/in\b ?|\bw/c\b ?|\bw/(?= |\w)|(?<=\w )w (?=[a-z])", re.IGNORECASE
)
_WITHS = {
    "w/o": "without ", "w/in": "within ", "w/c": "week commencing ", "w/": "with ", "w": "with ",
}  # fmt: skip
_EMOJI = r"\u2600-\u27bf\u2b50\U0001f000-\U0001faff"
_SMILE = re.compile(
    r"(?<!\w)(?:[:;=]['’]?-?[)(DPp]+|<3|\^\^)(?!\w)"
    rf"|(?<![{_EMOJI}] )(?:[{_EMOJI}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\s*)+(?=[.!?]*$)"
)
FACES = re.compile(
    "(?<!\u200d)(?:[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a\U0001f44a-\U0001f44f"
    "\U0001f4aa\U0001f4af\U0001f389\u2764\u2728\U0001f495-\U0001f49f]"
    "[\ufe0f\U0001f3fb-\U0001f3ff]*(?!\u200d))+"
)
"""Emoji that say how one feels, and are no picture of a thing."""
_AND = re.compile(
    r"(?<=[\w)]) (?:&|n) (?=[a-z])|(?<=[\w)]) \+ (?=[A-Za-z])|(?<=[a-z]{3})\+(?=[a-z]{3})"
)
_ARROW = re.compile(r"(?<=[\w)%€$£]) ?(?:[-=]>|→|⇒) ?(?=[\w€$£])")
_AT = re.compile(r"(?<=\w) @ (?=\w)")
_BEFORE_A_STOP = re.compile(r"\s+(?=[,.;!?](?:\s|$))")
_WORD = re.compile(r"(?<![\w@./’'-])[A-Za-z]+(?:[’'][a-z]+)?(?![\w@/’'-])(?!\.\w)")
_VOWEL = re.compile(r"[aeiouyà-ÿ]")
_REPEATED = re.compile(r"([!?])\1+")
_TWO_FOR_TO = re.compile(
    r"\b(want|need|like|love|have|going|able|hope|keen|happy|try|trying) 2 (?=[a-z]{2})",
    re.IGNORECASE,
)
_MIN = re.compile(r"(?<=\d )(?:min|mo)\b")
_HEARD_SO = (
    (
        r"\b(?:say|says|said|tell|tells) me (?=(?:that|how|why|what|the|they|he|she|it|you)\b)",
        "told me ",
    ),
    (
        (
            r"\b(want|need|like) (?=(?:learn|work|stay|live|be|do|go|make|help|have|start|become"
            r"|improve"
            r"|find|get|know|see|speak|bring) )"
        ),
        r"\1 to ",
    ),
    (r"\bexplain(?:s|ed)? me (?=(?:that|how|why|what|the)\b)", "explained to me "),
    (
        (
            r"(?<=\w )(?<!am )(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )"
            r"told that (?=\w+ )(?!day|time|stor|joke|to\b)"
        ),
        "told me that ",
    ),
    (
        (
            r"(?<=\w )sed (?=(?:that|they|he|she|i|we|it|its|the|there|to|every|you|a|no|his|her)"
            r"\b)"
        ),
        "said ",
    ),
    (r"(\b(?:who|they|we|you|there|[a-z]{2,}s) )r(?= [a-z]+(?:[ ,.!?]|$))", r"\1are"),
    (r"\bb4\b", "before"),
    (r"\b(no|some|any|every)1\b", r"\1 one"),
    (r"\b(it|me|us|you|too|them) 2(?=$|[.!?])", r"\1 too"),
    (r"\b(other|two|three|\d|these|those|big|small|many|different) cos\b", r"\1 companies"),
    (r"\b(my|current|prev|previous|old|last|other|new) co\b", r"\1 company"),
)
"""What is told by those who learn English, or type as they speak, and what a letter says."""

_AS_HEARD = tuple((re.compile(pattern), long) for pattern, long in _HEARD_SO)

_ONE_DAY = r"(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)"
_BEFORE_A_DAY = "".join(
    rf"|(?<=\b{word} )" for word in ("any", "every", "next", "this", "by", "until", "from", "no")
)
_A_DAY = re.compile(
    rf"\b(?:(?<=\bon ){_BEFORE_A_DAY}|(?<=day )|(?<=day or )|(?<=day and ))(mon|wed|thu|sat|sun)\b"
    rf"|\b(mon|wed|thu|sat|sun)(?= (?:and|or|to|till?|until) {_ONE_DAY}\w*\b"
    r"| (?:nights?|mornings?|afternoons?|evenings?|late|early|\d))"
    r"|(?<=\bon )(mon|wed|sat|sun)(?=s\b)"
)
"""A day that is a word too (“sat”), where hardly anything else stands."""

_BEHIND_A_DATE = re.compile(
    r"(\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?) "
    r"(?=can(?:(?:['’]?t|not) (?:work|come|make|do|start|call|talk)"
    r"| (?:work|come|start|call|talk))\b)"
)
"""A day, and what one can do then: “exams 12-16 Jan can’t work then”."""

_SHORT_DAY = r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)"
_DAYS = re.compile(rf"\b({_SHORT_DAY})/({_SHORT_DAY})\b", re.IGNORECASE)
_DAY = {"mo": "Monday", "tu": "Tuesday", "we": "Wednesday", "th": "Thursday", "fr": "Friday",
        "sa": "Saturday", "su": "Sunday"}  # fmt: skip
_ITS = re.compile(
    r"\b(?:(?<=so )|(?<=because )|(?<=but )|(?<=think ))(i)ts (?=\w+(?:$|[,.;!?]))"
    r"|\b([Ii])ts (?=(?:\d+|an?|the|not|been|what|where|how|like|about|so|too)\b(?!-)"
    r"|(?:hard|good|great|nice|close|easy|quiet|busy|fun|fair|new|important|near)"
    r"(?=$|[,.;!?]| (?:and|but|to|for|here|there|because)\b))"
)
"""“Its hard” as “it’s hard”, and not “its hard work”."""

_LEFT_HANGING = re.compile(
    r"\s*(?:,|;|\.|&|\band\b|\bbut\b|\bbecause\b)\s*[^,;.]{0,40}"
    r"\b(?:is|are|was|were|looks?|so|very)\s*$",
    re.IGNORECASE,
)
_SPLICE = re.compile(
    r", (?=I(?:['’](?:m|ve|ll|d))? (?!think|gather|understand|imagine|guess|believe|hope|suppose"
    r"|mean|feel|must))"
)
_SUBORDINATE = re.compile(
    r"(?:and |but |so )?(?:when|if|after|before|since|as|while|although|though|because|once|until"
    r"|whenever|wherever|that|where|what|how|why)\b",
    re.IGNORECASE,
)
_NAMED = words_in(
    """
    january february april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays english french german spanish italian portuguese dutch polish arabic
    chinese luxembourgish europe european turkish russian ukrainian romanian hungarian czech
    swedish danish norwegian finnish greek hindi urdu japanese korean albanian
    brazil mexico argentina colombia peru chile venezuela canada australia india pakistan
    bangladesh nepal vietnam thailand philippines indonesia malaysia singapore nigeria ghana kenya
    ethiopia eritrea uganda zimbabwe egypt morocco tunisia algeria syria iraq iran afghanistan
    lebanon poland ukraine romania bulgaria hungary croatia serbia slovakia slovenia albania kosovo
    greece cyprus sweden norway denmark finland iceland estonia latvia lithuania belarus russia
    armenia japan korea taiwan brazilian mexican indian irish scottish welsh british american
    african asian australian canadian
    """
)
_SHORT_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|may|march)\b"
_MONTH = re.compile(
    rf"(?:(?<=\d )|(?<=\bin )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bstart )"
    rf"|(?<=\bby )){_SHORT_MONTH}"
    r"|\b(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?= \d)",
    re.IGNORECASE,
)
"""Months as they are shortened, and those that are words too, behind a day or “in”."""

_START = re.compile(
    r"\b(start|begin|available|free)"
    r"(?= (?:the )?\d{1,2}(?:(?:st|nd|rd|th)? [A-Z]|[./]\d{1,2}(?:[./]\d{2,4})?(?![\w./-])))"
)
_GLUED = re.compile(r"(?<=\d)(?=(?:yrs?|hrs|mths?|wks?|mins|mos?)\b)", re.IGNORECASE)
_VERY = re.compile(
    r"(?:(?<=\bwas )|(?<=\bis )|(?<=\bare )|(?<=\bwere )|(?<=\bam )|^)v (?=[a-z]{3,})"
)
_MR = re.compile(r"\b(mrs?|prof)(\.? )([a-z]+)")


_PLACES = {place for place in PLACES if place.isalpha()} - words_in(
    """nancy online onsite remote roma us metz esch dach lille porto"""
)
LONGEST_SHORT_PLACE = 4
"""Letters of “UK” and “EMEA”."""

LONGEST_CLAUSE = 200
"""Characters before a comma that are looked at for a sentence."""


def spoken_rows(note: str) -> str:
    """A note with a line for each that its writer dictated: “new line”."""
    return _SPOKEN_LINE.sub("\n", note)


def _as_dictated(line: str) -> str:
    """A line as its writer would have typed it, who said its signs and thought aloud."""
    for name, sign in _SPOKEN_SIGNS:
        line = name.sub(sign, line)
    return _SPOKEN_FILLERS.sub("", line)


def tidied(line: str) -> str:
    """A line without the shorthand of a hurried hand: “7 yrs, im free in september lol”."""
    if is_foreign(line):
        return " ".join(line.split())
    if is_shouted(line):
        line = _WORD.sub(lambda found: _quiet(found[0]), line)
    line = _CHATTER.sub(lambda found: ", " if "," in found[0] else " ", _as_dictated(line))
    line = _BEFORE_A_STOP.sub("", _without_smile(line))
    line = _VERY.sub("very ", _GLUED.sub(" ", line))
    for pattern, long in _AS_HEARD:
        line = pattern.sub(long, line)
    line = _AT.sub(" at ", _listed(_ARROW.sub(" to ", line)))
    line = _WITH.sub(lambda found: _WITHS[found[0].strip().lower()], line)
    line = _REPEATED.sub(r"\1", line)
    line = _WORD.sub(lambda found: _spelled(found[0]), line)
    line = _MIN.sub(lambda found: "minutes" if found[0] == "min" else "months", line)
    line = _DAYS.sub(lambda found: "/".join(_DAY[it[:2].lower()] for it in found.groups()), line)
    line = _ITS.sub(lambda found: f"{found[1] or found[2]}t’s ", _TWO_FOR_TO.sub(r"\1 to ", line))
    line = _MONTH.sub(lambda found: found[0].capitalize(), line)
    for _ in "ab":  # “mon or wed”
        line = _A_DAY.sub(lambda it: _DAY[it[0][:2]], line)
    line = _BEHIND_A_DATE.sub(r"\1; I ", line)
    line = _START.sub(r"\1 on", line)
    line = _MR.sub(lambda found: f"{found[1].title()}{found[2]}{found[3].title()}", line)
    return _unspliced(" ".join(line.split()).strip(" ,"))


def _quiet(word: str) -> str:
    """A word of a shouted line: what shortens something keeps its capitals."""
    small = word.lower()
    return word if small in ABBREVIATIONS or not _VOWEL.search(small) else small


def _without_smile(line: str) -> str:
    """A line without smileys, and without what only they said: “and your shop is 🔥”."""
    bare = FACES.sub("", _SMILE.sub("", line))
    return _LEFT_HANGING.sub("", bare) if bare != line else bare


def _unspliced(line: str) -> str:
    """“I have the licence, I am never late” as two sentences."""
    parts = _SPLICE.split(line)
    joined = before = parts[0]
    for part in parts[1:]:
        last = re.split(r"[.!?;:] ", before[-LONGEST_CLAUSE:])[-1]
        whole = is_sentence(with_subject(last)) and not _SUBORDINATE.match(last)
        whole = whole and not is_cut_off(last)
        joined += f". {part}" if whole else f", {part}"
        before = part if whole else f"{last}, {part}"
    return joined


def _listed(line: str) -> str:
    """A line with words for its signs: “German + Turkish + English” is a row with one “and”."""
    *rows, last = _AND.split(line)
    return f"{', '.join(rows)} and {last}" if rows else last


def _spelled(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if word in _NAMED:
        return word.capitalize()
    if word in _PLACES:
        return word.upper() if len(word) <= LONGEST_SHORT_PLACE else word.capitalize()
    long = _SHORT.get(word.lower()) if word.istitle() and len(word) > 1 else None
    return long[:1].upper() + long[1:] if long else word
