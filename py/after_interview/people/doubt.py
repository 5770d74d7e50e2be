# ruff: noqa: RUF001 - the wide colon and semicolon are meant
"""What looks like a name or a job in a line and may be neither: it is handed back.

A wrong name is greeted without anybody noticing, and a line handed back is mended in a moment. So
what stands in the place of a name or a job is taken for one only where something says so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from ..word_lists import words_in
from .absent import without_the_absent
from .first_names import FIRST_NAMES
from .names import folded, honorific_of, is_before_a_name, key_of
from .pieces import Kind, Piece
from .vocabulary import (
    ABOUT_SOMEBODY,
    ANSWERED,
    COMPANIES,
    DEEDS,
    DETERMINERS,
    HAN_NOBODY,
    JOINERS,
    MAILBOXES,
    OF_WORK,
    PARTICLES,
    PETS,
    PLACES,
    PREPOSITIONS,
    SHORT_JOINERS,
    SMALL_WORDS,
    TRADES,
    WITH,
    WORDS_TOO,
    WORK_WORDS,
)
from .work import is_of_work

LONGEST_DESCRIPTION = 3
"""Words before a name that only say what sort of person it is, at most: “a certain”."""

LONGEST_SAID = 3
"""Words behind a comma that are of no work and may be a job all the same, at most."""

LONGEST_ABOUT = 5
"""Words that are of no work and may say what somebody does, at most: “who runs the whole thing”."""

LONGEST_FORM = 3
"""Letters of what says of which legal form an organisation is, at most: “AS”, “AöR”."""

LONGEST_LOUD = 4
"""Letters of what stands in a bracket and shortens the name of an organisation, at most."""

_COLONS = (":", "：")
_STOPS = (";", "；")
_DASHES = ("-", "–", "—", "|", "·", "•")

_FEW = re.compile(r"\+?\d{1,3}")
"""How many more there were."""

_GOES_ON = re.compile(
    r"\b(?:s?he|they|i|we|it|you|there)'(?:s|d|ll|re|ve|m)\b|\b(?:me|us|s?hes|theyre|think)\b"
    r"|\w's (?:the|my|our|an?)\b|\b[mtsnj]'(?:a|ai|avait|est|etait)\b"
    r"|^(?:will|would|can|could|may|might|should|must|wants?|likes?|prefers?|knows?|seems?|had|wird"
    r"|will|kann|hat|va|peut|vai|pode|ha|puo)\b|^(?:was|were)(?:\s\w+){4}"
    r"|(?:^|\s)(?:was|were|war|waren|etait|era|estava|hat|hatte|wurde|ist|est|sont"
    r"|avait|ha|tem|foi|heeft|jest|byl|byla)\s(?!(?:from|in|at|of|the|an?|my|our)\s)"
)
"""That a sentence goes on, which is no job, folded."""

_MET = re.compile(
    r"\b(?:met|saw|seen|rencontre|vu|conheci|conoci|conocido|incontrato|visto|traf)"
    r"(?: (?:by|with|up with|avec|com|con|mit))?$"
    r"|\b(?:interview(?:ed)?|spoke|spoken|talk(?:ed)?|chat(?:ted)?|call|meeting|zoom|parle|entretien"
    r"|gesprach|termin|sprach|hable|hablado|falei|parlato)"
    r" (?:to|with|by|avec|a|com|con|mit)$"
    r"|^interviewers? ?:?$"
)
"""That somebody was met, whose name follows, folded."""

_AND_THE = re.compile(r"an (?:d['’]|(?:den?|en|eng) )")
"""“And the”, in Luxembourgish."""

_SORTS = words_in("some a an one two three un une deux trois ein eine zwei drei um uma uno una")
"""With which a description begins that somebody’s name may end: “some fella Nigel”."""

_OF = words_in("of to for von de du di do da like from vom aka alias dit dite genannt")
"""Behind these, a name is that of somebody or something else: “PA to Claire”."""

_ARTICLES = DETERMINERS | {"de", "den"}
_MAY_FOLLOW = PREPOSITIONS | SMALL_WORDS | PARTICLES | DETERMINERS | {*JOINERS, "to", "the"}
_LISTING = frozenset({",", "&", "+", "/", *JOINERS, *SHORT_JOINERS})
_LEADS = words_in("lead leads run runs manage manages own owns head heads work works does")
_PRONOUNS = words_in("i we you he she it they ich wir er sie es je nous il elle ils elles")
_WHO = words_in("who qui wer die der quem chi quien")
_AT = words_in("at chez bei @ von for de")
_TALKS = words_in("interview interviews meeting call chat entretien gesprach colloquio entrevista")
_IN_NAMES = PARTICLES | {"y", "e", "i"}
_SAID_IN_BRACKET = re.compile(r"(?<=\w)\s*[-–—,;]\s+(?=(?:s?he|they|i|we|it|who)\b)")
_ANSWERS = ANSWERED | {"vielleicht", "maybe", "peut-etre", "talvez", "forse"}
_WRITERS = words_in("i we ich wir je ech")
_SURNAMES = words_in("branch fleet key night plant practice ward")
_KEPT_AS = WORK_WORDS - _SURNAMES | {"agency"}
"""Behind a first name, what telephones keep somebody under."""

_ONLY_SMALL = DETERMINERS | PREPOSITIONS | PARTICLES
_WORDS = WORDS_TOO | OF_WORK | PLACES


def doubted(pieces: list[Piece], parse: Callable[[str], list[Piece]]) -> list[Piece]:
    """The pieces of a line with what may be no name and no job as something else.

    `parse` cuts a text in pieces.
    """
    mixed = any(any(map(str.islower, it.text)) for it in pieces if it.kind is not Kind.EMAIL)
    led = mixed and any(piece.leads for piece in pieces)
    pieces = [part for piece in pieces for part in _apart(piece, parse, mixed=mixed, led=led)]
    pieces = _each_as_it_is(pieces, mixed=mixed)
    small = not any(any(map(str.isupper, it.text)) for it in pieces if it.kind is not Kind.EMAIL)
    pieces = _without_strangers(pieces, small=small) if mixed else pieces
    return without_the_absent(_clause_by_clause(_whole_jobs(pieces) if mixed else pieces))


def is_known(piece: Piece) -> bool:
    """Whether a title or a known first name says that a piece is a name."""
    words = piece.text.split()
    return any(is_before_a_name(word) or key_of(word) in FIRST_NAMES for word in words)


def _is_weak(piece: Piece) -> bool:
    """Whether it is a name only because nothing else is known of it."""
    return piece.kind is Kind.NAME and not piece.sure and not is_known(piece)


def _is_contact(piece: Piece) -> bool:
    """Whether it is a number to call or a page, and no “+1”."""
    return piece.contact and not _FEW.fullmatch(piece.text)


def _aside(piece: Piece) -> Piece:
    return replace(piece, kind=Kind.ASIDE)


# What stands in one piece and is two


def _apart(
    piece: Piece, parse: Callable[[str], list[Piece]], *, mixed: bool, led: bool = False
) -> Iterator[Piece]:
    """A piece, or what is said of somebody and the name, which stand in it together."""
    words = piece.text.split()
    if said := _SAID_IN_BRACKET.search(piece.text) if piece.before == "(" else None:
        yield replace(piece, text=piece.text[: said.start()])
        yield replace(_aside(piece), text=piece.text[said.end() :], before=",")
        return
    if piece.kind is Kind.NAME and (both := _name_apart(piece, words, mixed=mixed)):
        yield from both
        return
    did = _deed_inside(piece, words)
    if did is not None:
        yield from _before_the_deed(piece, words[:did], parse, mixed=mixed)
        yield replace(
            _aside(piece), text=" ".join(words[did:]), before=" " if did else piece.before
        )
        return
    begin = _name_inside(words, piece) if mixed else 0
    begin = begin or (_name_behind_jobs(words) if led and piece.kind is Kind.ROLE else 0)
    if piece.kind not in (Kind.ROLE, Kind.ASIDE) or not begin:
        yield piece
        return
    head, rest = words[:begin], parse(" ".join(words[begin:]))
    named = bool(rest) and rest[0].kind is Kind.NAME and key_of(head[-1]) not in PETS
    if not named or (piece.kind is Kind.ASIDE and not _is_a_sort(head)):
        yield _aside(piece)
        return
    yield from _said_before(piece, head)
    yield replace(rest[0], before=" " if piece.kind is Kind.ROLE else "and")
    yield from rest[1:]


def _before_the_deed(
    piece: Piece, head: list[str], parse: Callable[[str], list[Piece]], *, mixed: bool
) -> Iterator[Piece]:
    """What stands before a deed: a job behind a name, or else whoever did it."""
    if not head:
        return
    said = replace(piece, text=" ".join(head))
    doer = piece.before in (",", *_STOPS) and not _name_inside(head, piece)
    if doer or key_of(head[0]) in _PRONOUNS:
        yield _aside(said)
    else:
        yield from _apart(said, parse, mixed=mixed)


def _deed_inside(piece: Piece, words: list[str]) -> int | None:
    """The number of the word that says what somebody did: “area mgr joined by phone”."""
    if piece.kind is not Kind.ROLE or piece.leads or piece.before == "(":
        return None
    if key_of(words[0]) in _WHO:
        return None
    return next(
        (n for n, word in enumerate(words) if word.islower() and key_of(word) in DEEDS), None
    )


def _said_before(piece: Piece, head: list[str]) -> Iterator[Piece]:
    """What stands before the name in a piece: whom one spoke with, and what that one does."""
    cut = max((n for n, word in enumerate(head) if word in WITH), default=-1) + 1
    if cut:
        yield replace(_aside(piece), text=" ".join(head[:cut]))
        head = head[cut:]
    the_one = len(head) == 2 and key_of(head[0]) in DETERMINERS  # noqa: PLR2004 - “il capocantiere”
    role = piece.kind is Kind.ROLE and (is_of_work(head) or the_one)
    kind = Kind.ROLE if role else Kind.ASIDE
    if head:
        yield replace(piece, kind=kind, text=" ".join(head), leads=role, vague=False)


def _name_apart(piece: Piece, words: list[str], *, mixed: bool) -> tuple[Piece, ...]:
    """A name and what stands beside it in the one piece; nothing where that is a name alone."""
    if mixed and _is_shortened(words):  # “sup. Kelvin”
        said = replace(_aside(piece), text=words[0])
        return said, replace(piece, text=" ".join(words[1:]), before="and")
    if trades := _trades_before(words):
        job = Piece(Kind.ROLE, " ".join(words[:trades]), piece.before, leads=True)
        return job, replace(piece, text=" ".join(words[trades:]), before=" ")
    if _is_kept_so(words):
        return replace(piece, text=words[0]), Piece(Kind.ROLE, words[1], " ")
    return ()


def _trades_before(words: list[str]) -> int:
    """How many words of work, two or more, stand before a known name: “Head Gardener Alf Root”."""
    n = next((n for n, word in enumerate(words) if key_of(word) not in TRADES), 0)
    return n if n > 1 and key_of(words[n]) in FIRST_NAMES else 0


def _is_shortened(words: list[str]) -> bool:
    """Whether before a known name a small word stands that belongs to none."""
    word = words[0]
    known = len(words) > 1 and words[1][0].isupper() and key_of(words[1]) in FIRST_NAMES
    return known and word.islower() and not (is_before_a_name(word) or key_of(word) in _IN_NAMES)


def _is_kept_so(words: list[str]) -> bool:
    """Whether it is how telephones keep somebody: “Paulo Site”."""
    two = len(words) == 2  # noqa: PLR2004
    return two and key_of(words[0]) in FIRST_NAMES and key_of(words[1]) in _KEPT_AS


def _is_a_sort(head: list[str]) -> bool:
    """Whether words only say what sort of person it is: “some fella”, “un certain”."""
    return len(head) <= LONGEST_DESCRIPTION and key_of(head[0]) in _SORTS


def _name_inside(words: list[str], piece: Piece) -> int:
    """The number of the word with which somebody’s name begins behind small words, or 0."""
    if piece.before == "(":
        return 0
    for n in range(1, len(words)):
        word, after = words[n], words[n + 1 : n + 2]
        titled = is_before_a_name(word) and bool(after) and after[0][0].isupper()
        key = key_of(word)
        surname = bool(after) and after[0].istitle() and not is_of_work(after)  # “Bill Tuck”
        known = key in FIRST_NAMES and (key not in _WORDS or (key in WORDS_TOO and surname))
        if titled or (word[0].isupper() and known):
            small = all(word.islower() or is_of_work([word]) for word in words[:n])
            return n if small and key_of(words[n - 1]) not in _OF else 0
    first = piece.kind is Kind.ROLE and piece.before in ("", ";", "then", "and")
    return _shaped_behind(words) if first else 0


def _name_behind_jobs(words: list[str]) -> int:
    """The number of the word with which a name begins behind words of work, or 0.

    As in “CTO Jun Watanabe, Tech Lead Soo-jin Park”, where jobs stand first.
    """
    n = len(words) - 2
    jobs = n > 0 and all(is_of_work([word]) for word in words[:n])
    keys = {*map(key_of, words[n:])}
    name = jobs and all(word[0].isupper() for word in words[n:]) and not is_of_work(words[n:])
    return n if name and not keys & (_WORDS | COMPANIES) else 0


def _shaped_behind(words: list[str]) -> int:
    """The number of the word with which behind a job in small letters a name begins, or 0.

    As in “ward sister Comfort Asante”: two words with capitals, of which none says what it is.
    """
    n = len(words) - 2
    small = n > 0 and all(map(str.islower, words[:n])) and is_of_work(words[n - 1 : n])
    shaped = small and all(word.istitle() and word.isalpha() for word in words[n:])
    return n if shaped and not {*map(key_of, words[n:])} & (_WORDS | COMPANIES) else 0


# What a piece is, beside those next to it


def _each_as_it_is(pieces: list[Piece], *, mixed: bool) -> list[Piece]:
    done: list[Piece] = []
    for piece, after in zip_longest(pieces, pieces[1:]):
        it = piece
        if after is not None and after.before in (*_COLONS, *_DASHES[:3]):
            it = _aside(piece) if _is_a_label(piece, after) else _as_a_title(piece, after)
            if done and after.before in _COLONS and _is_heading(done[-1], piece):
                done[-1], it = _aside(done[-1]), _aside(piece)
        if after is not None and (_is_only_before(it, after) or _is_mailbox(it, after, done)):
            it = _aside(it)
        before = done[-1] if done else None
        if before is not None and _is_unknown_inside(it, before) and not _is_in_short(it, before):
            done[-1] = _aside(before)
        doubtful = _is_no_name if it.kind is Kind.NAME else _is_no_job
        if mixed and before is not None and _is_in_short(it, before):
            it = replace(it, kind=Kind.ROLE)
        elif doubtful(it, before, mixed=mixed):
            it = _aside(it)
        done.append(it)
    return done


def _is_only_before(piece: Piece, after: Piece) -> bool:
    """Whether a word in small letters that is of no work stands before a name: “old Mr Fenwick”."""
    words = piece.text.split()
    glued = piece.kind is Kind.ROLE and after.kind is Kind.NAME and after.before == " "
    glued = glued and piece.before != "("
    begun = key_of(words[0]) in DETERMINERS or words[-1].endswith(("'s", "’s"))
    return (
        glued and piece.text.islower() and not (begun or is_of_work(words)) and piece.text.isascii()
    )


def _is_mailbox(piece: Piece, after: Piece, done: list[Piece]) -> bool:
    """Whether behind somebody with an address another stands: “Kath <k@…>, Operations <ops@…>”."""
    addressed = after.kind is Kind.EMAIL and after.before == " " and piece.before != "("
    return addressed and piece.kind is Kind.ROLE and any(it.kind is Kind.EMAIL for it in done)


def _is_a_label(piece: Piece, after: Piece) -> bool:
    """Whether what stands before a colon or a dash is only the heading of what follows."""
    if _is_weak(piece):
        dashed = after.before in _DASHES and after.kind is Kind.NAME and is_known(after)
        no_work = after.kind is Kind.ROLE and after.text.isascii()
        no_work = no_work and not is_of_work(after.text.split())
        return dashed or (after.before in _COLONS and (piece.text.islower() or no_work))
    if piece.kind is not Kind.ROLE or piece.leads or after.before not in _COLONS:
        return False
    if after.kind is Kind.ASIDE:
        return after.before == "："
    behind = piece.before in _STOPS or not is_of_work(piece.text.split())
    return behind and after.kind is Kind.ROLE


def _as_a_title(piece: Piece, after: Piece) -> Piece:
    """“Maître d’hôtel” before a colon and somebody as the job that it is."""
    words = piece.text.split()
    titled = piece.kind is Kind.NAME and is_before_a_name(words[0]) and words[-1][0].islower()
    known = any(key_of(word) in FIRST_NAMES for word in words)
    if titled and not known and after.before in _COLONS and after.kind is Kind.NAME:
        return replace(piece, kind=Kind.ROLE, leads=True)
    return piece


def _is_heading(begun: Piece, piece: Piece) -> bool:
    """Whether a word that is no known name and more before a colon head what follows.

    As in “Vorstellungsgespräch bei Example: Frau Krume”.
    """
    on = piece.kind is Kind.ROLE and piece.before == " "
    return _is_weak(begun) and on and key_of(piece.text.split()[0]) in PREPOSITIONS


def _is_unknown_inside(piece: Piece, before: Piece) -> bool:
    """Whether a word in a bracket may be a name or what it is about: “her manager (Scottish)”."""
    return _is_weak(piece) and piece.before == "(" and before.kind is not Kind.NAME


def _is_in_short(piece: Piece, before: Piece) -> bool:
    """Whether behind a job in a bracket an organisation stands in short: “examiner (UCD)”."""
    word = piece.text.partition(" (")[0]
    loud = word.isupper() and len(word) <= LONGEST_LOUD and not is_known(replace(piece, text=word))
    loud = loud and piece.kind is Kind.NAME
    inside = before.kind is Kind.ROLE and piece.before == "("
    behind = before.kind is Kind.NAME and piece.before in _DASHES  # “Aditi - EM”
    return loud and (inside or behind)


def _is_no_name(piece: Piece, before: Piece | None, *, mixed: bool) -> bool:
    words = piece.text.split()
    behind_a_pet = before is not None and key_of(before.text.split()[-1]) in PETS
    if any(sort in piece.text for sort in HAN_NOBODY) or key_of(words[0]) in PETS:
        return True
    if behind_a_pet and piece.before != ",":
        return True
    if is_known(piece) or not mixed:
        return False
    article = key_of(words[0]) in _ARTICLES and words[0].islower() and len(words) < LONGEST_SAID
    if article or (piece.text.islower() and _ONLY_SMALL.issuperset(map(key_of, words))):
        return True
    if len(words) == 1:
        inside = before is not None and _is_unknown_inside(piece, before)
        return key_of(words[0]) in MAILBOXES or inside
    form = words[-1]
    legal = sum(map(str.isupper, form)) > 1 and len(form) <= LONGEST_FORM and form.isalpha()
    return legal or bool({*map(key_of, words)} & (WORK_WORDS | MAILBOXES))


def _is_no_job(piece: Piece, before: Piece | None, *, mixed: bool) -> bool:
    """Whether what stands in the place of a job is a sentence, or belongs to what is none."""
    words = piece.text.split()
    small = _ONLY_SMALL.issuperset(map(key_of, words)) and piece.before != "("
    if piece.kind is not Kind.ROLE or piece.leads:
        return piece.kind is Kind.ROLE and (small or _is_going_on(piece.text))
    if mixed and before is not None and _is_only_glued(piece, words, before):
        return True
    if piece.before == "(" and _ANSWERS.issuperset(map(key_of, words)):
        return True
    described = len(words) > 2 and honorific_of(words[-1])  # noqa: PLR2004 - “en aneren Här”
    goes_on = (
        small
        or described
        or _is_of_somebody(words)
        or key_of(words[-1]) in _TALKS
        or _AND_THE.match(piece.text)
        or (key_of(words[0]) not in _WHO and _is_going_on(piece.text))
        or words[-1] in WITH
    )
    if goes_on or (before is not None and _belongs_to_nobody(piece, before)):
        return True
    return not (piece.before == "(" or is_of_work(words)) and _is_said(piece, before)


def _is_only_glued(piece: Piece, words: list[str], before: Piece) -> bool:
    """Whether a word in small letters stands right behind a name and is of no work: “watched”.

    Or behind a comma one of work with a verb: “Chefin kam später”.
    """
    key = key_of(words[0])
    small = words[0].islower() and words[0].isascii() and words[0].isalpha()
    begun = key in DETERMINERS | PREPOSITIONS | SMALL_WORDS | ABOUT_SOMEBODY | WITH | _LEADS
    glued = piece.before == " " and small and not (begun or key in _OF or is_of_work(words[:2]))
    plain = (
        small and not (begun or is_of_work(words)) and "-".join(map(key_of, words)) not in PLACES
    )
    more = plain and piece.before == "," and before.kind is Kind.ROLE and before.before != "("
    then = words[1] if len(words) > 1 else "-"
    verb = then.islower() and then.isalpha() and key_of(then) not in _MAY_FOLLOW
    works = is_of_work(words[:1]) and not {*map(key_of, words[1:])} & OF_WORK
    return glued or more or (piece.before == "," and works and verb and len(words) == LONGEST_SAID)


def _is_of_somebody(words: list[str]) -> bool:
    """Whether a sentence says what somebody likes, and not what is done: “she prefers Abi”."""
    begun = words[0].islower() and key_of(words[0]) in _PRONOUNS and len(words) > 1
    return begun and not _LEADS & {*words}


def _is_going_on(text: str) -> bool:
    return _GOES_ON.search(folded(text).replace("’", "'")) is not None


def _is_said(piece: Piece, before: Piece | None) -> bool:
    """Whether words that are of no work are more than may say what somebody does."""
    words = piece.text.split()
    begun = key_of(words[0]) in DETERMINERS | PREPOSITIONS | _WHO or bool(_LEADS & {*words})
    apposed = piece.before in (*_DASHES, *_COLONS, "\t", " ")
    long = len(words) > LONGEST_SAID and not (begun or apposed)
    said = long or words[0][0].isdigit()
    return len(words) > LONGEST_ABOUT or (before is not None and said)


def _belongs_to_nobody(piece: Piece, before: Piece) -> bool:
    """Whether a job stands beside something that is no name: “a woman in red (HR)”."""
    aside = before.kind is Kind.ASIDE and not _is_contact(before) and before.before != "("
    aside = aside and key_of(before.text.split()[0]) not in _WRITERS  # “Claire, I think (HR)”
    if piece.before in ("(", *_DASHES[:3], *_COLONS):
        glued = before.before in ("", " ") and len(before.text.split()) == 1
        return aside and before.before != "" and not glued
    return aside and piece.before == " "


def _without_strangers(pieces: list[Piece], *, small: bool) -> list[Piece]:
    """The pieces with a single word that is no known name set aside in a line with other words.

    In a list of names it may be one, and beside what it does; in a sentence it is mostly none. A
    line in small letters has no capitals to tell a name by: there it is none beside one known.
    """
    if small and not any(it.kind is Kind.NAME and is_known(it) for it in pieces):
        return pieces
    if not small and all(it.kind is not Kind.ASIDE or _is_contact(it) for it in pieces):
        return pieces
    done: list[Piece] = []
    for piece, after in zip_longest(pieces, pieces[1:]):
        strange = _is_weak(piece) and piece.text.isascii() and piece.text[0].isupper() != small
        strange = strange and not (done and _was_met(piece, done[-1]))
        own = (after is not None and _is_own(after)) or piece.before == "："
        own = own or bool(done and done[-1].kind is Kind.ROLE and done[-1].leads)
        aside = strange and not (own or (not small and _is_listed(piece, after, done)))
        done.append(_aside(piece) if aside or _is_of_a_stranger(piece, pieces, done) else piece)
    return done


def _was_met(piece: Piece, before: Piece) -> bool:
    """Whether what stands before it says that it is who was met: “saw Njeri”."""
    said = folded(f"{before.text} {piece.before}".strip())
    return before.kind is Kind.ASIDE and _MET.search(said) is not None


def _is_listed(piece: Piece, after: Piece | None, done: list[Piece]) -> bool:
    """Whether a list goes on with it, or behind it: “Anna, Zorblat and Tom”."""
    goes_on = after is not None and after.kind is Kind.NAME and _lists(after)
    return goes_on or (_lists(piece) and _named_last(done))


def _is_of_a_stranger(piece: Piece, pieces: list[Piece], done: list[Piece]) -> bool:
    """Whether a job stands right behind what was set aside just now."""
    stranger = (
        bool(done) and done[-1].kind is Kind.ASIDE and pieces[len(done) - 1].kind is Kind.NAME
    )
    return stranger and piece.kind is Kind.ROLE and not piece.leads and piece.before == " "


def _is_own(after: Piece) -> bool:
    """Whether what follows is what somebody does, or an address."""
    if after.kind is Kind.EMAIL:
        return after.before != ":"
    words = after.text.split()
    begun = key_of(words[0]) in PREPOSITIONS | _WHO
    beside = after.before in ("(", *_DASHES) or begun or is_of_work(words)
    return after.kind is Kind.ROLE and beside


def _lists(piece: Piece) -> bool:
    """Whether it goes on with a list: “, Anna”, “and Anna”."""
    return piece.before.lower() in _LISTING


def _named_last(done: list[Piece]) -> bool:
    """Whether the last that is no job and no address is a name."""
    kinds = (it.kind for it in reversed(done) if it.kind in (Kind.NAME, Kind.ASIDE))
    return next(kinds, None) is Kind.NAME


# What belongs together


def _whole_jobs(pieces: list[Piece]) -> list[Piece]:
    """The pieces with what belongs to a job and looks like a name as a part of it.

    As in “Engineering Manager, Payments” and, at the end of a line, “Claire – HR – Example Trust”.
    """
    done: list[Piece] = []
    for piece, after in zip_longest(pieces, pieces[1:]):
        begun = done[-1] if done else None
        if begun is not None and _is_of_the_job(begun, piece, named=any(map(is_known, done[:-1]))):
            done[-1] = replace(begun, kind=Kind.ROLE, text=f"{begun.text} {piece.text}")
        elif begun is not None and _is_of_the_house(begun, piece, after):
            done[-1] = replace(begun, text=f"{begun.text} {piece.before} {piece.text}")
        else:
            done.append(piece)
    if len(done) > 1:
        before, piece = done[-2:]
        unknown = piece.kind is Kind.NAME and not is_known(piece) and piece.text[0].isupper()
        behind = before.kind is Kind.ROLE and not before.leads
        part = len(done) == 2 and piece.before == "," and not piece.sure  # noqa: PLR2004
        house = len(done) > 2 and piece.before in _DASHES and piece.before == before.before  # noqa: PLR2004
        if unknown and behind and (part or house):
            done[-1] = replace(piece, kind=Kind.ROLE, before=",")
    return done


def _is_of_the_job(begun: Piece, piece: Piece, *, named: bool) -> bool:
    """Whether behind a sign a job begins with a word that is none: “• Plant Manager”."""
    apposed = begun.before in (*_DASHES, ",") and _is_weak(begun) and named
    return apposed and piece.kind is Kind.ROLE and piece.before == " " and piece.text[0].isupper()


def _is_of_the_house(begun: Piece, piece: Piece, after: Piece | None) -> bool:
    """Whether behind a job somewhere the second half of a name follows: “chez Exemple & Fils”."""
    somewhere = begun.kind is Kind.ROLE and any(it in _AT for it in begun.text.split()[:-1])
    goes_on = after is not None and after.kind is Kind.ROLE
    return somewhere and piece.before == "&" and _is_weak(piece) and not goes_on


def _clause_by_clause(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a job set aside where nobody is named in its clause, but something is said.

    As in “Vlad. HR: remote, camera off”: that is said of HR, and not of Vlad.
    """
    done: list[Piece] = []
    named, said = True, False
    for piece in pieces:
        if piece.before in _STOPS:
            named, said = False, False
        nobody = piece.kind is Kind.ROLE and said and not (named or piece.leads)
        done.append(_aside(piece) if nobody else piece)
        named = named or piece.kind in (Kind.NAME, Kind.EMAIL)
        said = said or (done[-1].kind is Kind.ASIDE and not _is_contact(piece))
    return done
