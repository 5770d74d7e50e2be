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
        ce cette mon ma mes au aux en ne se sa ses leur leurs dont chez très aussi parce
        depuis être sont suis j' l' d' c' n' s' qu' m' à où dispo disponible ans équipe
        ambiance bonne petite chantier travail salaire horaires logiciel expérience
        école métier suivi bien réunion janvier février avril juin juillet août
        septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi partir
        tôt soir matin semaine besoin envie cherche cherchent aime veux voudrais peux
        travailler apprendre proche moi motivé motivée ponctuel ponctuelle familiale
        bonnes enfants avant après quelqu quelqu'un pouvoir faire moins toujours jamais
        beaucoup poste gens"""
    ),
    words_in(  # German and Luxembourgish
        """der das und ist nicht ein eine einen mit für auf ich wir sie es zu dem von im bei auch
        sehr sind mir mich dass weil nur noch habe haben wie kein keine ech déi net sinn
        mat ab bin hab gut gute gutes guter nett nette neue neuen arbeit jahre jahren
        stunden woche montag dienstag mittwoch donnerstag freitag januar februar märz
        juni juli oktober dezember erfahrung kollegen kunden schicht gehalt lohn wegen
        oder aber wird werden möchte gerne sofort verfügbar uhr einarbeitung suche mehr
        kann muss mag gern mein meine meinen dein euer unser unsere arbeite arbeiten
        anfangen lernen brauche bis tage wochen zeit klima sympathisch freundlich
        pünktlich belastbar teamfähig menschen patienten familie vorhanden vom zur zum
        durch gegen ohne immer nie viel viele schon mal ja nein equipe gutt schwätzen
        geschafft wann"""
    ),
    words_in(  # Spanish, Portuguese, Italian
        """el los las una que por para con su muy pero yo es está son trabajo não com uma eu os da
        dos muito meu minha il lo gli che di per sono mio mia molto della nel alla anche
        y e más sobre sin desde tengo te gusta quiero aprender trabajar personas gente
        niños cerca casa buen buena ambiente equipo gosto trabalhar pessoas tenho
        experiência quero perto bom boa piace cucinare lavoro lavorare vicino bambini
        voglio imparare tanto bene lunes martes jueves viernes horas semana turnos llaman"""
    ),
    words_in(  # Dutch
        """het een van ik niet met voor zijn ook maar bij naar mijn wij jullie heb om te aan werken
        kinderen leuke collega's graag mensen goed goede sfeer dichtbij huis ervaring
        jaar werk zoek"""
    ),
    words_in(  # Polish and its neighbours
        """ze nie jest się że mam mój moja praca pracę ludźmi ludzi dobra dobry atmosfera blisko
        domu lubię chcę dla lat roku bardzo práca práce lidí dobrá jsem"""
    ),
)
_ENGLISH_TOO = words_in(
    """à café cafés cliché clichés crème château décor fiancé fiancée façade fête naïve née papier
    mâché protégé résumé résumés risqué rosé sauté sautéed soufflé über voilà entrée entrées
    brûlée purée exposé touché jalapeño piñata señor"""
)
"""Words with accents that English has taken over."""

_ACCENTED = re.compile(r"[à-öø-ÿāăąćčďđēėęěğīįłńňőœřśşšťūůűųýźżž]", re.IGNORECASE)
_ENDING = re.compile(
    r"\w{3,}(?:ungen|ung|heit|keit|lich|liche|lichen|isch|schaft|tät|schein|betrieb|schicht|ção"
    r"|ções"
    r"|ción|ciones|mente|euse|eux)$"
)
_UNMISTAKABLE = words_in(
    """ambiance équipe dispo disponible logiciel horaires salaire chantier métier expérience travail
    réunion semaine arbeit gehalt lohn schicht stunden einarbeitung verfügbar kollegen kunden
    trabajo equipo sueldo horario trabalho equipa salário lavoro stipendio orario colleghi
    lundi mardi mercredi jeudi vendredi samedi dimanche heures horaire préavis semaines montag
    dienstag mittwoch donnerstag freitag samstag sonntag wochen uhr lunes martes jueves viernes
    contratto mesi contrat mois vertrag monate contrato meses
    horas semanas turnos lunedì martedì giovedì venerdì settimana settimane giorni maandag dinsdag
    woensdag donderdag vrijdag uur weken poniedziałek wtorek piątek tygodnie godzin"""
)
"""Words that a note of a few words has in no English one."""

LONGEST_FEW = 4
LONGEST_ENDING = 6
"""Letters of a word whose ending says nothing yet: “young” is none of “Leitung”."""


_ONLY_FRENCH = frozenset({"j'", "qu'"})
_WORD = re.compile(r"[^\W\d_]+['’]?")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_TAKEN_OVER = re.compile(
    r"\b(?:à la (?:carte|minute|mode)|mise en place|en (?:route|suite|masse)|vis-à-vis|déjà vu"
    r"|pro rata"
    r"|per (?:se|diem|annum|capita)|de facto|ad hoc|al dente|table d['’]hôte|haute cuisine"
    r"|menu du jour"
    r"|crème brûlée|laissez[- ]faire|joie de vivre|tour de force|savoir[- ]faire|in situ"
    r"|en bloc)\b",
    re.IGNORECASE,
)
"""Phrases that English has taken over."""

_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]*[\"“”»]")

FEWEST_WORDS = 2
"""Little words of another language by which a note is known to be in it."""


def is_foreign(line: str) -> bool:
    """Whether a line of a note is in another language than English."""
    bare = _TAKEN_OVER.sub(" ", _QUOTED.sub(" ", line))
    letters = [sign for sign in bare if sign.isalpha()]
    if letters and 2 * len(_LATIN.findall(bare)) < len(letters):
        return True
    typed = _WORD.findall(bare if not bare.isupper() else bare.lower())
    words = {
        word.casefold().replace("’", "'") for word in [*typed[:1], *filter(str.islower, typed)]
    }
    small = {word for word in typed if word.islower()}
    accented = {word for word in small if _ACCENTED.search(word)} - _ENGLISH_TOO
    ending = {
        word.casefold() for word in typed if len(word) > LONGEST_ENDING and _ENDING.match(word)
    }
    sure = words & _UNMISTAKABLE | accented | (ending & words)
    if len(typed) <= LONGEST_FEW and sure and not words & _ENGLISH:
        return True
    known = max((words & other for other in _OTHERS), key=len)
    most = len(known | accented | ending) + bool(words & _ONLY_FRENCH)
    return most >= FEWEST_WORDS and most > len(words & _ENGLISH)
