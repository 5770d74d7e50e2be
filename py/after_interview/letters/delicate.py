"""What a note in English says that is hardly meant for an employer, whatever field it stands in.

Money and need, health and family, quarrels, what was told in confidence, and strong words. What is
held back is named beside the draft, and its writer puts in what they want to be known.
"""

import re
from functools import lru_cache

from .own_affairs import is_own_affair
from .private_life import is_private

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
    r"|\b(?:rate|base|fee)(?: (?:is|was|of|should be|at least))? [£€$]?\d{2,4}k?\b(?!\.?\d*\s?%)"
    r"|[£€$]?\b\d{2,4} ?/ ?(?:day|hr|hour)\b"
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
    r"\b(?:burn(?:ed|t)?[- ]?out|(?:maternity|paternity|parental) leave|miscarriage|ivf"
    r"|school runs?|ote|childcare (?:costs?|is)"
    r"|(?:my|our|a|the) divorce(?! (?:law|court|case))|(?:am|got|getting) divorced"
    r"|career break|break[- ]?up|split up with"
    r"|because of (?:my |the )?(?:chemo\w*|treatment|operation|surgery|health|dialysis)"
    r"|chemo(?:therapy)? (?:follow|appointment|session)[\w-]*|my (?:chemo\w*|dialysis|treatment)"
    r"|(?:\d+|two|three|four|five|six|ten) (?:years?|yrs?|months?) (?:off|out of work)"
    r"|sick(?:ness)? (?:leave|record|notes?|days?)|bad (?:back|knees?)"
    r"|(?:kids|children) at home|(?:round|around|because of) (?:the|our|my) (?:kids|children)"
    r"|due in (?:january|february|march|april|may|june|july|august)"
    r"|due in (?:september|october|november|december)"
    r"|expecting (?:twins|(?:a|our|my|another)(?: \w+)? (?:baby|child|kid|one|twins))"
    r"|(?:my|our) (?:youngest|eldest|oldest|sons?|daughters?|newborn|toddler)(?! (?:company"
    r"|firm)))\b|\b(?:just )?had a baby\b"
    r"|^(?:youngest|eldest) (?:is|starts|goes)\b"
    r"|^(?:pregnan\w+|ill|sick|single (?:mum|mom|dad|parent))\b"
    rf"|{_I_AM}(?:pregnan\w+|ill|sick|depress\w+|anxi\w+|panic attacks?|adhd|autis\w+|epilep\w+"
    r"|diabet\w+|cancer|disab\w+|migraines?)\b"
    rf"|{_MINE}(?:pregnancy|illness|sickness|health|depression|anxiety|surgery|therapist|medication"
    r"|diagnosis|knees?|back (?:pain|problems?)|kids?|child(?:ren)?s?|baby|ex|ex[- ]\w+"
    r"|marriage|age|visa|conviction|probation(?! period)|tax|bank account)\b(?!['’]s)"
)
_FORMER = "old|current|former|last|previous|ex|present"
_QUARRELS = (
    r"\(conflict\)|\bconflict with (?:my|the) (?:boss|manager|chef|head|team)\b"
    r"|\b(?:fell out with|bullied|bullying me|harassed|toxic|nightmare)\b"
    rf"|\b(?:my|{_FORMER})(?: (?:{_FORMER}))?[ -]"
    r"(?:boss|chef|manager|supervisor|team ?lead(?:er)?)(?:['’]s)?\b"
    r"(?: (?:is|was|are|were|has|had|never|always|keeps|kept|treats?|treated|doesn|didn|can|a)\b"
    r"(?! (?:been )?(?:very |so |also |quite )?(?:happy|glad|willing|aware|supportive|pleased|ready"
    r"|ok|fine|proud|sorry|able|flexible|kind|nice|lovely|great|good|a good|patient|fair"
    r"|write|be|give|gave|given|told|taught|said|asked|promoted)))"
    r"|(?<!never )(?<!not )\b(?:sick|tired|bored) of\b|\bfed up\b"
    r"|\b(?:hate|hated|can['’]?t stand|bored) ?(?:of|with|by)? (?:my|the|this)\b"
)
_IN_CONFIDENCE = (
    r"\((?:strictly )?confidential\W*\)|\bconfidential\W*\)|^confidential\b"
    r"|\bconfidential[!:]|\boff the record\b"
    r"|\b(?:under nda|between us|rumou?rs?|(?<!no )gossip|a secret"
    r"|not for (?:them|the (?:letter|email)))\b"
    r"|\b(?:don['’]?t|do not|mustn['’]?t|not to) (?:tell|mention|say|repeat)\b"
    r"|\bkeep (?:it |this )?(?:out of|quiet|secret|to myself|confidential)\b"
)
_STRONG_WORDS = (
    r"\b(?:fuck\w*|shit\w*|crap\w*|bullshit|arse\w*|ass(?:hole)?|bastards?|idiots?|stupid|creepy"
    r"|wtf"
    r"|grumpy|arrogant|clueless|weirdos?|(?-i:dicks?)|dickhead|a prick|twats?|wank\w*"
    r"|moron\w*|bitch\w*|pervs?|perverts?|knobhead|bell-?end|prats?|cunts?|tossers?|piss(?:ed"
    r"|ing)?|sleazy|bloody|damn(?:ed)?)\b"
    r"|\b[a-z][*#@]{2,}\w*"
)
_KIN = (
    r"(?:mum|mom|mam|mother|dad|father|wife|missus|husband|hubby|partner|other half|nan|gran\w*"
    r"|parents?|brother|sister|son|daughter)"
)
_ILL = r"(?:cancer|dementia|alzheimer\w*|parkinson\w*|a stroke|ms|depression|been (?:very )?ill)"
_OF_FAMILY = (
    rf"\b{_KIN}(?: (?:is|are|was|were|has been|['’]s))? (?:very |really )?"
    r"(?:ill|sick|poorly|unwell|dying|died|disabled|in hospital|pregnant|unemployed)\b"
    rf"|\b{_KIN} (?:has|have|had|got|with) {_ILL}\b|\bmy (?:bf|gf|boyfriend|girlfriend)\b"
    r"|\b(?:\d|two|three|four) (?:kids|children) (?:under|at|of my)\b"
    r"|\b(?:get|getting|be|fall|falling|become) pregnant\b|\btrying for a\b"
)
_OF_HEALTH = (
    r"\bantidepress\w+|\bsigned off (?:with|sick|for|because)\b|\bstress leave\b"
    r"|\ball[- ]clear\b"
    r"|\b(?:i|i['’]m|i am|am|im) (?:on (?:meds|medication|tablets)|dyslexic|dyspraxic|autistic"
    r"|bipolar|anorexic|hiv\b|deaf|partially sighted)"
    rf"|^(?:i )?(?:had|have|got|survived) (?:a |an )?(?:{_ILL}|heart attack|operation|surgery"
    r"|migraines?|lupus|crohn\w*|fibromyalgia|arthritis|ptsd|ocd|long covid|endometriosis)"
    r"|\bmy accent (?:was|is) (?:strong|thick|too|hard)\b|\bsaid my accent\b"
    r"|\b(?:took|on|popped) (?:a |some )?(?:valium|xanax|beta[- ]?blockers?|sleeping pills?)\b"
    r"|\bsober\b|\b(?:anxious|nervous|total|emotional) wreck\b|\bgot dumped\b"
    r"|\bhead (?:was )?not in it\b"
    r"|\bi (?:smell|stink|cried|panicked|blanked)\b|\bi froze(?=$|[,.;!]| (?:at|up|on|when))"
    r"|\bi was (?:so |really |very )?(?:nervous|anxious"
    r"|scared|drunk|tired)\b"
    r"|^(?:epileps\w+|dyslexia|adhd|autism|diabetes|migraines?|asthma|depression|anxiety)\b"
    r"|\bmigraines?\b(?= (?:when|if|from))|\bhung ?over\b|\bhangover\b|\balcoholic\b|\bdrug test\b"
    r"|\b(?:smoke|smoked|smoking) weed\b"
)
_OF_THE_LAW = (
    r"\b(?<!no )points on (?:my |the |a )?licen[cs]e\b"
    r"|\bcriminal record\b|\brecord from when\b|\bcautions? on (?:it|my|the)\b|\bunspent\b"
    r"|\b(?:was|were|been|went|gap|is) (?:\w+ ){0,3}?(?:in |to )?(?:prison|jail|rehab)\b"
    r"|\bi was inside\b|\basylum\b(?! seekers)|\bdeport\w*|\bi stole\b"
    r"|\bon (?:probation(?! period)|parole|bail|tag)\b|\bvisa (?:runs|ran|expires|sponsorship)\b"
)
_OF_WHO_ONE_IS = (
    r"\b(?:i['’]m|i am|as an?) (?:an? )?(?:muslim|christian|catholic|jewish|hindu|sikh|gay|lesbian"
    r"|bisexual|trans|queer|non-?binary|pansexual)\b|^(?:trans|gay|muslim)\b"
    r"|\bi go to (?:church|mosque|temple)\b|^ramadan\b"
    r"|\b(?:during|for|in|it['’]s) ramadan\b(?! and)|\bmy (?:religion|faith|church|mosque)\b"
    r"|\bsome(?:one|body) (?:younger|older)\b|\btoo (?:old|young) for\b"
    r"|\bstar(?:ed|ing) at (?:me\b|my\b)|\b(?:touched|groped|hit on) me\b"
    r"|\b(?:my )?tattoos?\b.{0,20}\b(?:ok|fine|problem|hide|cover)\b"
)
_HOW = (
    r"(?:rude|late|dodgy|shady|disorgani[sz]ed|unprofessional|bored|cold|weird|chaotic|sexist"
    r"|racist"
    r"|aggressive|condescending|patroni[sz]ing|unprepared|unfriendly|mean|horrible|awful|sleazy)"
)
_OF_THEM = (
    r"\b(?:interviewers?|owner|boss|manager|recruiter|hr|they|she|he|director)"
    r"(?: (?:was|were|is|are|seem(?:s|ed)?|look(?:s|ed)?|sound(?:s|ed)?)|['’](?:s|re))"
    rf" (?:a bit |a little |really |very |quite |so |kind of |pretty )?{_HOW}\b"
    r"|(?:manager|boss|owner|interviewer) ?= ?\w+|\bpays? peanuts\b|\bpay is (?:rubbish|low|bad"
    r"|terrible)\b"
)
_HALF_HEARTED = (
    r"\bnot sure (?:if |that |whether )?i (?:really |even )?want\b"
    r"|\b(?:my|a|just a) back-?up\b(?! (?:system|server|plan for))"
    r"|\b(?:going to|gonna|will) say no\b|\bif \w+ say(?:s)? no\b|\bsomething better\b"
    r"|\b(?:only|just) (?:staying|stay|doing it|here) (?:for )?(?:a|one|\d+|six) (?:years?"
    r"|months?)\b"
    r"|^(?:it['’]?s |just |only )*a stepping stone$|\bleave (?:if they|as soon as|when i find)\b"
    r"|\binterviewing (?:at|with|for) (?:a|an|another|their|the|other)\b"
    r"|\bi (?:lied|made (?:it|that|this) up|exaggerated|bluffed)\b"
    r"|\bgoogle me\b|\bhad to google\b|\btold them (?:that )?i (?:know|knew|can|could|have|had"
    r"|speak)\b"
    r"|\b(?:do not|don['’]?t) (?:really )?want to\b.*\bneed\b|\bi (?:just|only) want the\b"
    r"|\bi (?:left|quit) (?:because|after|when|as)\b"
    r"|\b(?:hope|hoping|hoped) (?:that )?(?:they|he|she|nobody) "
    r"(?:do(?:es)?n['’]?t|won['’]?t|didn['’]?t|never)\b|\b(?:would|will|['’]ll) kill me\b"
    r"|\bi (?:really )?hate (?:open|the|this|my|mondays|commut\w+|phones?|people|customers|working"
    r"|getting)\b"
)
_OF_MONEY = (
    r"\bi owe\b|\bmonths?['’]? rent\b|\bskint\b|\b(?:i['’]m|i am) broke\b|\boverdraft\b"
    r"|\bgap (?:in|of) (?:20\d\d|my)\b|^bank account\b|\b(?:would|i['’]d) take \d|\bask(?:ed)? \d"
    r"|\b(?:get|getting|on|lose|off|claim\w*) (?:my )?(?:benefits|universal credit|jsa|the dole)\b"
    r"|\b(?:ask(?:ed|ing)?|want|min(?:imum)?|get|offer(?:ed)?)(?: for)? [£€$]?\d{2,3}k\b"
    r"|\b\d{1,2}k more\b"
)
_NO_GOOD = (
    r"(?<!not )(?<!never )(?<!no )(?<!nothing )\b(?:stinks?|sucks?"
    r"|disgusting|depressing|desperate|ashamed|embarrass\w+|panic attacks?)\b"
    r"|\b(?:wanted|want|going|about) to cry\b|\bkick(?:ed|ing) me out\b|\bgoing bust\b"
    r"|\blost (?:his|her|my|their) job\b|\bcash in hand\b|\bneed cash\b"
    r"|\bonly (?:reply|offer|option) (?:i|that|so)\b|\bthe only (?:reply|offer)\b"
    r"|\bapplied (?:for|to) \d+ (?:jobs|places)\b|\bi need (?:\w+ )?insurance\b|\bdisability card\b"
    r"|^(?:i['’]m |i am )?(?:on|back from) (?:maternity|paternity|parental)\b"
    r"|\b(?:only|just) doing (?:this|it) (?:until|till?)\b|\btold (?:them|him|her) (?:i['’]m"
    r"|i am)\b"
    r"|\basked (?:me )?(?:if|whether|when) i (?:plan|want|have|am)\b.{0,20}"
    r"\b(?:kids|children|married|pregnant|family|boyfriend|husband)\b"
    r"|\b(?:boss|manager|owner) is (?:a|my) (?:friend|cousin|uncle|aunt|relative)\b"
    r"|\blooked at (?:her|his|their) phone\b|\bbut (?:i )?said yes\b|\bmy (?:old"
    r"|current) company is\b"
)
_DELICATE = re.compile(
    f"{_MONEY}|{_NEED}|{_HEALTH_AND_FAMILY}|{_QUARRELS}|{_IN_CONFIDENCE}|{_STRONG_WORDS}"
    f"|{_OF_FAMILY}|{_OF_HEALTH}|{_OF_THE_LAW}|{_OF_WHO_ONE_IS}|{_OF_THEM}|{_HALF_HEARTED}"
    f"|{_OF_MONEY}|{_NO_GOOD}",
    re.IGNORECASE,
)

_CONFIDED = re.compile(_IN_CONFIDENCE, re.IGNORECASE)


def is_in_confidence(line: str) -> bool:
    """Whether a line says that it is for nobody else: then all of it is meant."""
    return _CONFIDED.search(line) is not None


_THING_OF_WORK = re.compile(
    r"(?<!\bmy )(?<!\bour )\b(?!(?:an?|the|of|my|our|her|his|their|your|this|that|to|for|with|and"
    r"|or|in|on|i|not|old|last|current)\b)[\w'’-]{1,20} (?:"
    r"advice|advis[eo]rs?|animals?|awareness|benchmark\w*|calls?|cases|claims?|classes"
    r"|clients?|clinics?|customers?|data|departments?|equipment|files?|gaps?|group|labs?"
    r"|laborator(?:y|ies)|laws?|lawyers?|management|officers?|patients?|polic(?:y|ies)"
    r"|procedures|products?|programmes?|projects?|pupils?|reporting|research|residents?"
    r"|schemes?|services?|slips?|software|studies|surveys?|systems?|teams?|training|units?"
    r"|wards?|workers?"
    r")\b",
    re.IGNORECASE,
)
"""“IVF laboratory”, “pay gap”: what stands before a thing of work says of which kind it is."""


@lru_cache(maxsize=4096)
def is_told_by_its_words(piece: str) -> bool:
    """Whether a piece has words in it that hardly anybody means for an employer."""
    return _DELICATE.search(_THING_OF_WORK.sub("_", piece)) is not None or is_own_affair(piece)


def is_delicate(piece: str) -> bool:
    """Whether a piece of a note says something that its writer may not want an employer to read."""
    return is_told_by_its_words(piece) or is_private(piece)
