"""What a note in English says that is hardly meant for an employer, whatever field it stands in.

Money and need, health and family, quarrels, what was told in confidence, and strong words. What is
held back is named beside the draft, and its writer puts in what they want to be known.
"""

import re

_I_AM = (
    r"\b(?:i['’]?m|i['’]?ve|i am|i was|i have|i get|i got|i had|i suffer from)"
    r"(?: (?:really|very|quite|so|a|bit|little|currently|now|also|still|just|been|often|had|got))* "
)
_MINE = r"\bmy (?:\w+ )?"

_MONEY = (
    r"\bsalar(?:y|ies)\b(?! (?:review|band|round|structur|survey|benchmark))"
    r"|\b(?:wages?|mortgage|my rent|bills|my debts?|payslips?|my severance)\b"
    r"|\bmoney\b(?! (?:market|launder|transfer))|[$€£]{2,}"
    r"|\b(?:the|good|better|more|higher|less|low|bad|same|decent|about|net|gross|my) pay\b"
    r"|\bpay(?:s|ing)? (?:is|was|me|well|better|more|good|ok|okay|low|less|the|bad|\d)"
    r"|\b(?:the|my|state|a) pension\b(?! (?:scheme|fund|plan|claims?|law|provider|product|advice))"
    r"|\b(?!(?:to|who|that|i|we|you|they|can|will|must|not|people|guests|customers?|clients?)\b)"
    r"[a-z]+ pay(?=[,.;!?]|$)|\bmake ends meet\b"
    r"|\bbetter paid\b|\bpaid (?:more|better)\b|^pay\b(?! attention)"
)
_NEED = (
    r"\bneed(?:ed)? (?:a|any|the|this|some|to find)? ?(?:job|work|income|visa)\b"
    r"|\b(?:desperate|stopgap|plan b|nothing better|any job|unemploy\w+|jobless|out of work)\b"
    r"|\b(?:redundant|my redundancy|laid off|fired|sacked)\b"
    r"|\b(?:get|getting|got) (?:out of|away from) my\b"
    r"|\bwhy i (?:left|leave|quit|am leaving|want to leave)\b|\b(?:gap year|gap in my)\b"
)
_HEALTH_AND_FAMILY = (
    r"\b(?:burn(?:ed|t)?[- ]?out|(?:maternity|paternity|parental) leave|miscarriage|ivf|school run"
    r"|divorc\w+|career break|break[- ]?up|split up with"
    r"|because of (?:my |the )?(?:chemo\w*|treatment|operation|surgery|health|dialysis)"
    r"|chemo(?:therapy)? (?:follow|appointment|session)[\w-]*|my (?:chemo\w*|dialysis|treatment)"
    r"|(?:\d+|two|three|four|five|six|ten) (?:years?|yrs?|months?) (?:off|out of work)"
    r"|sick(?:ness)? (?:leave|record|notes?|days?)|bad (?:back|knees?)"
    r"|(?:kids|children) at home|(?:round|around|because of) (?:the|our|my) (?:kids|children)"
    r"|due in (?:january|february|march|april|may|june|july|august)"
    r"|due in (?:september|october|november|december)"
    r"|expecting (?:twins|(?:a|our|my|another)(?: \w+)? (?:baby|child|kid|one|twins))"
    r"|(?:my|our) (?:youngest|eldest|oldest|sons?|daughters?|newborn|toddler))\b"
    r"|^(?:youngest|eldest) (?:is|starts|goes)\b"
    r"|^(?:pregnan\w+|ill|sick|single (?:mum|mom|dad|parent))\b"
    rf"|{_I_AM}(?:pregnan\w+|ill|sick|depress\w+|anxi\w+|panic attacks?|adhd|autis\w+|epilep\w+"
    r"|diabet\w+|cancer|disab\w+|migraines?)\b"
    rf"|{_MINE}(?:pregnancy|illness|sickness|health|depression|anxiety|surgery|therapist|medication"
    r"|diagnosis|knees?|back (?:pain|problems?)|kids?|child(?:ren)?s?|baby|ex|ex[- ]\w+"
    r"|marriage|age|visa|conviction|probation)\b(?!['’]s)"
)
_FORMER = "old|current|former|last|previous|ex|present"
_QUARRELS = (
    r"\(conflict\)|\bconflict with (?:my|the) (?:boss|manager|chef|head|team)\b"
    r"|\b(?:fell out with|bullied|bullying me|harassed|toxic|nightmare)\b"
    rf"|\b(?:my|{_FORMER})(?: (?:{_FORMER}))?[ -]"
    r"(?:boss|chef|manager|supervisor|team ?lead(?:er)?)(?:['’]s)?\b"
    r"(?: (?:is|was|are|were|has|had|never|always|keeps|kept|treats?|treated|doesn|didn|can|a)\b"
    r"(?! (?:been )?(?:very |so |also |quite )?(?:happy|glad|willing|aware|supportive|pleased|ready"
    r"|ok|fine|proud|sorry|able|write|be|give|gave|given|told|taught|said|asked|promoted)))"
    r"|\bfed up\b|\b(?:hate|hated|can['’]?t stand|sick of|bored) ?(?:of|with|by)? (?:my|the|this)\b"
)
_IN_CONFIDENCE = (
    r"\((?:strictly )?confidential\W*\)|\bconfidential\W*\)|^confidential\b"
    r"|\bconfidential[!:]|\boff the record\b"
    r"|\b(?:under nda|between us|rumou?rs?|gossip|a secret|not for (?:them|the (?:letter|email)))\b"
    r"|\b(?:don['’]?t|do not|mustn['’]?t|not to) (?:tell|mention|say|repeat)\b"
    r"|\bkeep (?:it |this )?(?:out of|quiet|secret|to myself|confidential)\b"
)
_STRONG_WORDS = (
    r"\b(?:fuck\w*|shit\w*|crap\w*|bullshit|arse\w*|ass(?:hole)?|bastards?|idiots?|stupid|creepy|wtf"
    r"|grumpy|arrogant|clueless|weirdos?|(?-i:dicks?)|dickhead|a prick|twats?|wank\w*"
    r"|moron\w*|bitch\w*|cunts?|tossers?|piss(?:ed|ing)?|sleazy|bloody|damn(?:ed)?)\b"
    r"|\b[a-z][*#@]{2,}\w*"
)
_DELICATE = re.compile(
    f"{_MONEY}|{_NEED}|{_HEALTH_AND_FAMILY}|{_QUARRELS}|{_IN_CONFIDENCE}|{_STRONG_WORDS}",
    re.IGNORECASE,
)

_CONFIDED = re.compile(_IN_CONFIDENCE, re.IGNORECASE)


def is_in_confidence(line: str) -> bool:
    """Whether a line says that it is for nobody else: then all of it is meant."""
    return _CONFIDED.search(line) is not None


def is_delicate(piece: str) -> bool:
    """Whether a piece of a note says something that its writer may not want an employer to read."""
    return _DELICATE.search(piece) is not None
