"""Which clauses are about their writer’s own affairs, by what they say of whom.

`delicate.py` knows words that hardly anybody means for an employer. Here a word is not enough: “my
knees aren’t what they were” and “hip and knee clinic” have the same one, and “he seemed tired” is
of somebody where “he seemed pleased with it” is of the talk.
"""

import re

_SOMEHOW = (
    r"(?:(?:really|rather|very|so|do|still|also|just|often|sometimes|always|usually|only|quite"
    r"|even)"
    r" )*"
)
_NOT_ = r"(?:not|n['’]t)"

_FEELS = (
    rf"\bi {_SOMEHOW}(?:worry|worried|doubt|dread|fear|cry|cried|hate|hated|dislike|disliked|resent"
    r"|regret|panic|panicked|freeze|froze|waffled?|blanked|rambled?|lied|blush(?:ed)?|fluffed"
    r"|stammer(?:ed)?|suspect|envy|despise|loathe|wept|come to dislike)\b"
    r"(?! about (?:the|every|each) (?:details?|customers?|guests?|patients?))"
    rf"|\bi {_SOMEHOW}(?:struggled?|over-?think|overthought|procrastinate|get muddled)\b"
    r"|\b(?:wakes?|woke|keeps?|kept) me (?:up|awake)\b|\bfingers crossed\b"
    r"|(?:^|[,;.] )(?:praying|hoping (?:so|for the best))$"
    rf"|(?:^|[,;.] |\b(?:and|but|am|['’]m|was) )(?:(?:a bit|bit|really|very|so|too|quite|still) )*"
    r"(?:dreading|worried|nervous|scared|anxious|terrified|exhausted|shattered|knackered|gutted"
    r"|fed up"
    r"|homesick|lonely|skint|desperate|shy|clumsy|forgetful|lazy|hopeless|useless|rubbish)\b"
    r"(?! (?:dogs?|cats?|animals?|horses?|patients?|customers?|clients?|guests?|children|kids"
    r"|people"
    r"|pupils?|families|parents (?:and|who)|removal|collection|bins?))"
)
_AGE = (
    r"\b(?:i['’]m|i am|i was|turn(?:ed|ing)|i['’]ll be) (?:only |now |already |just )?"
    r"(?:1[8-9]|[2-7]\d)\b(?! ?(?:years? (?:in|into|at|experience)|min|miles|km|weeks|days|months"
    r"|hours|%|percent|and \d|\w*-))"
)
_BODY = (
    r"(?:^|[,;.] |\b(?:and|but) )(?:my |the |both )?(?:backs?|knees?|hips?|shoulders?|neck"
    r"|wrists?|ankles?|feet|foot|legs?"
    r"|fingers?|elbows?|eyes|ears|teeth|skin|stomach|belly|chest|lungs?|blood (?:pressure|sugar)"
    r"|hearing"
    r"|eyesight|weight|nerves|hands?)(?:['’]s)? (?:is|isn['’]?t|are|aren['’]?t|was|were|gets?|got"
    r"|hurts?|swells?|flares?|went|will|won['’]?t|can['’]?t|playing|still|needs?|has|have|missing"
    r"|gone|op|operation|problems?|pain|trouble|issues?|injury)\b"
    r"(?! (?:very )?(?:steady|fast|quick|clean|patients))"
    r"|(?<!\bon )\bmy (?:bad |dodgy |left |right )?(?:back|knees?|hips?|shoulders?|neck"
    r"|wrists?|ankles?|eyesight|hearing|lungs?|foot|feet|stomach|skin|sleep|weight|womb|chest)\b"
    r"|\bon long[- ]term sick\b"
)
_TREATED = (
    r"\b(?:on|taking|finished|started|changed my) (?:antibiotics|tablets|meds|medication|steroids"
    r"|painkillers|pills|insulin)\b"
    r"|\b(?:get|got|have|having|my|for|had) (?:my )?(?:bloods|a scan|an mri|a biopsy|an operation"
    r"|a (?:small|minor|little|routine|medical) (?:op|operation|procedure)|a procedure|surgery)\b"
    r"|\bslipped disc\b|\bbeing treated for\b|\bi (?:suffer|suffered) from\b|\bmy (?:gp|physio"
    r"|therapist"
    r"|psychologist|psychiatrist)\b|\b(?:my|the) doctor (?:says|said|told me|advised|changed)\b"
    r"|\bdoc (?:says|said|told|changed)\b"
)
_WEAK = (
    r"\bmy (?:\w+ )?(?:english|german|french|spanish|maths?|spelling|writing|typing|accent"
    r"|confidence|memory|time ?keeping|handwriting|(?:it|computer|people) skills) "
    r"(?:is|are|was|isn['’]?t)(?: still| really| a bit)? ?"
    r"(?:not|n['’]t|bad|weak|poor|terrible|awful|rusty|low|zero|shocking|so-so|basic|worse)"
    r"|\bis(?:n['’]t| not) my (?:strong|thing)\b|\b(?:bit|little|very|quite|too|getting) rusty\b"
    r"|\brusty (?:on|with|at|in)\b|\bconfidence is\b"
    rf"|\bi(?:['’]m| am) (?:really |still )?{_NOT_} (?:so|very|that|too|the (?:best|most|strongest)"
    r"|great|good|sure|confident|strong)\b"
    r"|\b(?:been|be|am) (?:described|called|seen|considered) (?:as )?"
    r"(?:difficult|abrupt|stubborn|slow|blunt|too \w+|shy)"
    r"|\bcan(?:['’]?t|not) (?:spell|cook|count|type|cope|concentrate|focus|face|take any)\b"
    r"|\bcan(?:['’]?t|not) do (?:maths?|sums|english)\b|\bimpost[eo]r\b|\bpassed over\b"
    r"|(?:^|[,;.] |\b(?:and|but) )not (?:so |very |too |that |really )?(?:great|good|strong"
    r"|brilliant"
    r"|confident|fluent|the best) (?:with|at|on|in)\b"
    r"|(?:^|[,;.] |\bi(?:['’]ve| have) |\b(?:and|but) )never (?:managed|done|used|worked|led"
    r"|supervised"
    r"|touched|tried|sold|taught|driven|run|finished|passed|got the hang)\b(?! (?:without|less"
    r"|alone))"
    r"|\b(?:resit|resat|retook|re-?took|flunked|dropped out|kicked out|expelled|repeated (?:a|the)"
    r" year)\b"
    r"|(?:^|\bi |\bi['’]ve )failed (?:my|the|a|two|three|first) (?:\w+ )?(?:year|exam|exams|test"
    r"|driving test)\b"
    r"|\b(?:a|my|had a) breakdown\b(?! (?:van|truck|service|cover|recovery|by|of))"
    r"|\b(?:complained|complaints?) (?:about|against) me\b"
    r"|\bcan be an issue\b|\b(?:well )?except (?:when|that) (?:my|i)\b"
)
_CONFESSED = (
    r"\b(?:frankly|privately|secretly|between (?:us|ourselves|you and me)|deep down|truth be told"
    r"|(?:the )?truth is|if i(?:['’]m| am) honest|to be perfectly (?:honest|frank)|i gather"
    r"|by all accounts|apparently)\b|\bis another matter\b"
    r"|\bnot (?:(?:so|very|really|too|at all|entirely) )?(?:comfortable|convinced|keen|impressed"
    r"|thrilled"
    r"|a fan|for me|ideal)\b"
    r"|\bi (?:find|found) (?:(?:it|that|this|them|him|her) )?(?:(?:a bit|rather|very|quite|too) )?"
    r"(?:excessive|strange|odd|unfair|annoying|boring|absurd|silly|ridiculous|harsh|cold|rude"
    r"|worrying)\b"
)
_ELSEWHERE = (
    r"^(?!.*\b(?:decision|answer) by\b)(?:.*\bwaiting (?:on|for|to hear)\b(?!.{0,25}\b(?:exam"
    r"|certificate"
    r"|references?|dbs|badge|card|results?)\b).*\b(?:from|decision|offer|other|another|round"
    r"|elsewhere)\b"
    r"|.*\b(?:other|another|second|one more|two more|\d other|better) (?:job )?(?:offers?"
    r"|interviews?"
    r"|employers?)\b(?! (?:question|room|slot|with (?:the|you)))(?<!second interview)"
    r"|.*\boffers? (?:is |are )?(?:in hand|on the table|elsewhere)|.*\b(?:final|last) (?:round"
    r"|stage)s?"
    r" (?:with|at)\b|.*\binterview(?:ing|s)? (?:with|at|for|elsewhere)\b(?=.*\b(?:other|another"
    r"|two|\d)\b)"
    r"|.*\bthrough to the (?:next|final|last|second|third) (?:stage|round|step) (?:at|with|of"
    r"|for)\b"
    r"|.*\b(?:onsite|assessment|trial|test|translation|interview|stage|round|offer|talks?|shift"
    r"|day) (?:\w+ )?"
    r"(?:at|with|for|from) (?:a|an|another|the other|one other) "
    r"(?:competitor|company|employer|firm|rival|school|hospital|agency|place|team|shop"
    r"|restaurant)\b"
    r"|.*\b(?:mid-?process|in (?:the )?process|in talks|talking|far along) (?:with|at) "
    r"(?:another|other|one other|two|three|\d|a few|some)\b"
    r"|.*\bif (?:it|that|they|this one) comes?(?: (?:through|off))?$"
    r"|.*\b(?:take|prefer) (?:that|it|them|theirs) (?:over|instead of|before) (?:this|you)\b)"
)
_WHERE_I_AM = (
    r"^(?:and |but |because |also |as )?(?:(?:my|the) )?(?:current|present|last|previous|old|former"
    r"|ex|prev)[ -](?:one|place|job|ward|firm|company|employer|shop|office|school|boss|manager"
    r"|lot|salon"
    r"|kitchen|site|agency|head|girl|guy|lad|nurse|teacher|chef|person|startup|owner)(?: \w+)? "
    r"(?:is|are|was|were|had|never|always|does|did|do|left|quit|walked|lasted|throws?|shouts?"
    r"|shouted|broke|treats?|treated|keeps?|kept|went|pays?|paid|cheated|lost|crashed|only"
    r"|(?:doe|did|wo|ca|is|are|was)n['’]t)\b(?! (?:(?:an? )?(?:customer|client|supplier|partner)"
    r"|(?-i:[A-Z])))"
    r"|\bwhere i am (?:now )?(?:is|they|it|nobody|we)\b|\bthan where i am\b"
    r"|^(?:last|previous|old) (?:nurse|guy|lad|girl|one|person|teacher|chef|driver|two|three) "
)
_WELL = (
    r"(?:happy|pleased|interested|curious|lovely|to (?:like|know|care|enjoy)|keen|impressed|nice"
    r"|friendly"
    r"|glad|delighted|surprised|calm|proud|busy|open|really|very|so|quite)"
)
_JUDGED = (
    r"\b(?:he|she|they|one of them|interviewers?|owner|boss|manager|hr|panel) (?:\w+ )?"
    rf"(?:seem(?:s|ed)?|appear(?:s|ed)?|sound(?:s|ed)?|came across) (?!{_WELL}\b)"
    rf"|\b(?:he|she|they) look(?:s|ed) (?!forward|after|at|into|for|{_WELL}\b)|\bstruck me as\b"
    r"|\bappeared not to\b|\bhas a thing (?:about|with|for)\b"
    r"|\b(?:he|she|they|[a-z]+) (?:(?:kept|keeps) interrupting|interrupt(?:s|ed) (?!the line"
    r"|service|work)"
    r"|grilled me|slagged|moaned|badmouth\w*|fell out|talked over|rolled (?:her|his|their) eyes)"
    r"|\b(?:he|she|they) (?:kept|keeps) (?!saying|asking|coming|on|it|the|a|our|all|an|each"
    r"|every)\w+"
    r"|\b(?:clearly |obviously |really )?(?:don['’]?t|doesn['’]?t|didn['’]?t|never) "
    r"(?:get on(?: with| well)?$|get along|rate (?:the|him|her|them|us)|trust (?:him|her|them)"
    r"|speak to each)"
    r"|\b(?:he|she|they) (?:blames?|blamed|hates?|hated|despises?|resents?|mocks?|mocked|bullies"
    r"|bullied)\b"
    r"|\b(?:would|do|did|could)(?:n['’]t| not) (?:really )?trust (?:him|her|them|the|that|my)\b"
    r"|\bnot (?:very |so |really )?(?:nice|kind|friendly|fair|polite) (?:to|with)\b"
    r"|\b(?:was|were|been|be) (?:asked|told|made|forced) to (?:leave|go|resign)\b"
    r"|\bfallen out with\b|\b(?:gave|giving) me (?:a (?:funny |dirty )?look|evils)\b"
    r"|\b(?:called|calls|calling) me (?:sweetheart|honey|love|darling|babe|dear|sweetie)\b"
    r"|\b(?:was|is|were) (?:lazy|useless|hopeless|clueless|rude|horrible|full of (?:him|her)self)\b"
    r"|\b(?:felt|feels|looks?) (?:a bit |a little |rather )?like a (?:cult|trap|prison|circus"
    r"|funeral"
    r"|interrogation)\b"
)
_ASKED_OF_ME = (
    r"\b(?:ask(?:s|ed)?|wanted to (?:know|see)) (?:me )?(?:about |if |whether |for )?(?:i have )?"
    r"(?:my )?(?:papers|accident|age|plans for (?:a )?family|marriage|marriage plans|kids|children"
    r"|husband|wife|religion|health|sick|permit|visa|gap|conviction|warning)\b"
)
_NOT_TO_BE_KNOWN = (
    r"\b(?:they|boss|manager|work|nobody|no one|he|she)(?: at \w+)? "
    r"(?:don['’]?t|doesn['’]?t|do(?:es)? not|mustn['’]?t|must not) (?:know|find out|hear)$"
    r"|\b(?:don['’]?t|do not|must(?:n['’]?t| not)) (?:ring|call|contact|phone|email|approach"
    r"|write to)"
    r" (?:my|where i|current|present|(?:the )?(?:place|shop|salon|office|firm|school|company) "
    r"(?:where |that )?i)\b"
)
_WAGE = (
    r"\b\d{1,2}[.,]\d\d ?(?:ph|p/h|/h|/hr|an hour|per hour|an hr)\b"
    r"|\b(?:more|less) than (?:the|what) (?:\d|(?:he|she|they) (?:said|offered|mentioned))"
    r"|\b(?:rent|bills|gas bill|mortgage|loan) (?:went up|came|is|are|was|ran out|due)\b"
    r"|\b(?:and|of|my) debts?$|\bneed the (?:hours|money|cash)\b|\bequity is\b"
)
_LICENCE = (
    r"\bi(?:['’]ve| have|['’]ve got| have got| got) "
    r"(?:\d+|two|three|four|five|six|nine|twelve) points\b"
)
_FAITH = (
    r"\b(?:in|at|to) (?:church|mosque|temple|synagogue|mass|prayers)\b"
    r"|\bmy (?:pastor|priest|imam|rabbi|vicar)\b"
)
_KIN = (
    r"(?:kids?|children|boy|girl|son|daughter|little one|youngest|eldest|mum|mom|mother|dad"
    r"|father|parents"
    r"|nan|gran\w*|wife|husband|girlfriend|boyfriend|partner|family|missus|fianc\w+)"
)
_AT_HOME = (
    r"\b(?:mother|mum|mom|father|dad|parent|wife|husband|son|daughter|gran\w*|child"
    r"|baby)(?:['’]?s) "
    r"(?:surgery|operation|illness|death|health|funeral|treatment|accident|care|cancer|stroke)\b"
    r"|\bgap of (?:\w+ ){1,2}(?:months?|years?)\b|\bbecause of (?:school )?pick[- ]?up\b|"
    r"\b(?:pick(?:ing)? up|fetch|collect|drop(?:ping)? off) (?:my|our|the) "
    r"(?:kids|children|boy|girl|son|daughter|little one|youngest|eldest)\b"
    r"|(?<!caring )(?<!cared )\b(?:look after|live with|bring|near|closer to|close to|home for"
    r"|because"
    r" of|for"
    rf"|with) (?:my|our) (?:\w+ )?{_KIN}\b(?!['’]s? )(?!.{{0,20}}\b(?:business|firm|shop|bakery"
    rf"|farm)\b)"
    r"|\b(?:my|the|our) little one\b|\b(?:missus|hubby|girlfriend|boyfriend|fianc\w+|cr[eè]che"
    r" run)\b"
    r"|\b(?:kids?|childrens?|children['’]s|sons?|daughters?)['’]? (?:school|nursery)\b"
    r"|\b(?:before|since|after|until) (?:i had )?(?:the|my|our) (?:kids|children)\b(?!['’])"
    r"|\baccess visits\b"
    r"|\bschool pick[- ]?up\b|\bpick[- ]?up (?:at|from|time)\b(?=.*\b(?:school|nursery|kids)\b)"
    r"|\bmy (?:sister|brother|cousin|uncle|aunt|friend)(?:['’]s)? (?:is|comes?|came|can|also"
    r"|needs?|works?"
    r"|wants?|got|has|lives?|coming)\b|\bof my (?:cousin|brother|sister|friend)\b"
)

_OWN = re.compile(
    f"{_FEELS}|{_AGE}|{_BODY}|{_TREATED}|{_WEAK}|{_CONFESSED}|{_ELSEWHERE}|{_WHERE_I_AM}|{_JUDGED}"
    f"|{_ASKED_OF_ME}|{_NOT_TO_BE_KNOWN}|{_WAGE}|{_FAITH}|{_LICENCE}|{_AT_HOME}",
    re.IGNORECASE,
)


def is_own_affair(piece: str) -> bool:
    """Whether a piece tells of its writer’s body, feelings, home or chances, or judges somebody."""
    return _OWN.search(piece) is not None
