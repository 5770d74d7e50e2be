"""Whether a note is in another language than English, by the little words of each and its script.

Names of things are in any language (“le nouveau laboratoire”); so one little word says nothing, and
in doubt a note is English.
"""

import re

from ..word_lists import words_in

_ENGLISH = words_in(
    """
    the a an and of to in is for with that i you we they my your it on at be are was were from this
    have has had who what how as but not or so if their our me about when which can will would
    """
)
_OTHERS = (
    words_in(  # French
        """le la les une des du de et est que qui pour dans sur avec pas plus je nous vous ils elle
        ce cette mon ma mes au aux en ne se sa ses leur leurs dont chez très aussi parce depuis être
        sont suis j' l' d' c' n' s' qu' m' à où dispo disponible ans équipe ambiance bonne petite
        chantier travail salaire horaires logiciel expérience école métier suivi très bien réunion
        janvier février avril juin juillet août septembre octobre novembre décembre lundi mardi
        mercredi jeudi vendredi partir tôt soir matin semaine besoin envie"""
    ),
    words_in(  # German and Luxembourgish
        """der das und ist nicht ein eine einen mit für auf ich wir sie es zu dem von im bei auch
        sehr sind mir mich dass weil nur noch habe haben wie kein keine ech mir déi net sinn mat
        ab bin hab gut gute gutes guter nett nette neue neuen arbeit jahre jahren stunden woche
        montag dienstag mittwoch donnerstag freitag januar februar märz juni juli oktober dezember
        erfahrung kollegen kunden schicht gehalt lohn wegen oder aber wird werden möchte gerne
        sofort verfügbar uhr einarbeitung"""
    ),
    words_in(  # Spanish, Portuguese, Italian
        """el los las una que por para con mi su muy pero yo es está son trabajo não com uma eu os
        da dos muito meu minha il lo gli che di per una sono mio mia molto della nel alla anche y e
        más sobre sin desde tengo"""
    ),
    words_in(  # Dutch
        """het een van ik niet met voor zijn ook maar bij naar mijn wij jullie heb op om
        te aan"""
    ),
)
_UNMISTAKABLE = words_in(
    """ambiance équipe dispo disponible logiciel horaires salaire chantier métier expérience travail
    réunion semaine arbeit gehalt lohn schicht stunden einarbeitung verfügbar kollegen kunden
    trabajo equipo sueldo horario trabalho equipa salário lavoro stipendio orario colleghi"""
)
"""Words that a note of a few words has in no English one."""

LONGEST_FEW = 4

_ONLY_FRENCH = frozenset({"j'", "qu'"})
_WORD = re.compile(r"[^\W\d_]+['’]?")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]*[\"“”»]")

FEWEST_WORDS = 2
"""Little words of another language by which a note is known to be in it."""


def is_foreign(line: str) -> bool:
    """Whether a line of a note is in another language than English."""
    bare = _QUOTED.sub(" ", line)
    letters = [sign for sign in bare if sign.isalpha()]
    if letters and 2 * len(_LATIN.findall(bare)) < len(letters):
        return True
    typed = _WORD.findall(bare if not bare.isupper() else bare.lower())
    words = {
        word.casefold().replace("’", "'") for word in [*typed[:1], *filter(str.islower, typed)]
    }
    if len(typed) <= LONGEST_FEW and words & _UNMISTAKABLE and not words & _ENGLISH:
        return True
    most = max(len(words & other) for other in _OTHERS) + bool(words & _ONLY_FRENCH)
    return most >= FEWEST_WORDS and most > len(words & _ENGLISH)
