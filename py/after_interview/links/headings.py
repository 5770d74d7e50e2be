"""What the columns of a recruiter's list are called, in English, French and German.

A heading is compared without case, accents, spaces and signs: `Date de l’entretien`,
`interview_date` and `interviewDate` are as good as written here. The names that recruiting systems
give their exports are from their public documentation: Greenhouse, SmartRecruiters, Recruitee,
Teamtailor, Bullhorn, Zoho Recruit, Personio.
"""

import re
import unicodedata
from enum import StrEnum


class Meaning(StrEnum):
    """What a column is taken for; those of one interview have the names of a record's fields."""

    COMPANY = "company"
    ROLE = "role"
    DAY = "day"
    TIME = "time"
    PEOPLE = "people"
    PEOPLE_FIRST = "people_first"
    PEOPLE_LAST = "people_last"
    PEOPLE_ROLE = "people_role"
    PEOPLE_EMAIL = "people_email"
    CHANNEL = "channel"
    PROMISED = "promised"
    COUNTRY = "country"
    FIRM = "firm"
    CONSULTANT = "consultant"
    CONSULTANT_EMAIL = "consultant_email"
    CONSULTANT_TELEPHONE = "consultant_telephone"
    WRITE_TO = "write_to"
    LANGUAGE = "lang"
    ID = "id"
    ROUND = "round"
    CANDIDATE = "candidate"
    CANDIDATE_FIRST = "candidate_first"
    CANDIDATE_LAST = "candidate_last"
    CANDIDATE_EMAIL = "candidate_email"
    CANDIDATE_TELEPHONE = "candidate_telephone"
    CANDIDATE_COMPANY = "candidate_company"
    CANDIDATE_ROLE = "candidate_role"
    CANDIDATE_ID = "candidate_id"
    OURS = "ours"
    """A column that an earlier result has: it is replaced, and its link says which id to keep."""

    NONE = ""


_NAMES = {
    Meaning.COMPANY: (
        "employer|client|account name|customer name|hiring company|client company|client name"
        "|client corporation"
        "|company name|name of the employer|interviewing company|customer|account"
        "|hiring organisation|entreprise cliente|societe cliente|employeur|nom du client"
        "|client final|societe d accueil|kunde|kundenname|arbeitgeber|auftraggeber"
        "|unternehmen des kunden|einsatzunternehmen|einsatzbetrieb|kundenunternehmen|kundenbetrieb"
    ),
    Meaning.ROLE: (
        "job|role|position|post|vacancy|vacancy title|job name|job opening|job opening name"
        "|posting title|job posting|applied for|applied job|job applied for|job order"
        "|requisition|requisition title|role title|position title|opening|offer title"
        "|job order title|position applied for|jobs|poste|poste a pourvoir|intitule du poste"
        "|offre|offre d emploi|fonction|mission|emploi|stelle|stellenbezeichnung"
        "|position beworben auf|vakanz|stellentitel|tatigkeit|job requisition|requisition name"
        "|vacancy name|titre de l offre|titre du poste|nom du poste|intitule de l offre"
        "|stellenangebot|stellenanzeige|ausgeschriebene stelle|funktion"
    ),
    Meaning.DAY: (
        "date|day|interview date|date of interview|date of the interview|interview day"
        "|interview start date|interview date time|interview date and time|interview start"
        "|interview time and date|scheduled|scheduled for|scheduled at|scheduled date"
        "|interview scheduled|date time|date and time|start|start date time|starts on"
        "|start time utc|interview on|appointment date|appointment|from|date begin|interview at"
        "|date de l entretien|date entretien|date d entretien|entretien|date et heure|jour"
        "|date du rendez vous|rendez vous|rdv|date rdv|entretien le|jour de l entretien|datum"
        "|interviewdatum|gesprachsdatum|termin|datum des gesprachs|vorstellungsgesprach"
        "|datum und uhrzeit|interviewtermin|gesprachstermin|datum interview|tag|am"
        "|interview scheduled date|scheduled start|date heure|date et heure de l entretien"
        "|date et heure entretien|date et heure du rendez vous|interview am|gesprach am"
        "|datum und uhrzeit des gesprachs|when|quand|wann|vorstellungstermin"
        "|meeting date|day of interview"
    ),
    Meaning.TIME: (
        "time|interview time|time of interview|time of the interview|start time|hour|at|heure"
        "|heure de l entretien|heure entretien|heure d entretien|horaire|a quelle heure"
        "|heure debut|uhrzeit|zeit|gesprachszeit|interviewzeit|beginn|startzeit|um"
        "|interview start time|heure de debut|heure rdv|heure rendez vous|creneau|uhrzeit von"
    ),
    Meaning.PEOPLE: (
        "people|interviewer|interviewers|people you met|people they meet|interviewer name"
        "|interviewer names|interviewer s|panel|interview panel|attendees|interviewed by|meets"
        "|hiring manager|hiring managers|contact|contact person|client contact|contact name"
        "|interviewer first and last name|interview team|interlocuteur|interlocuteurs"
        "|personnes rencontrees|recruteurs|avec|rencontre|nom de l interlocuteur|contact client"
        "|responsable|personnes|jury|interviewer in|gesprachspartner|gesprachspartnerin"
        "|gesprachspartner in|ansprechpartner|ansprechpartnerin|ansprechpartner beim kunden"
        "|teilnehmer|mit|personen|intervenant|intervenants|personne a rencontrer"
        "|personnes a rencontrer|avec qui|mit wem|bei wem|with whom"
    ),
    Meaning.PEOPLE_FIRST: (
        "interviewer first name|contact first name|prenom de l interlocuteur"
        "|prenom interlocuteur|vorname ansprechpartner|vorname gesprachspartner"
    ),
    Meaning.PEOPLE_LAST: (
        "interviewer last name|contact last name|interviewer surname|nom interlocuteur"
        "|nachname ansprechpartner|nachname gesprachspartner"
    ),
    Meaning.PEOPLE_ROLE: (
        "interviewer role|interviewer title|interviewer job title|interviewer position"
        "|contact title|fonction de l interlocuteur|fonction interlocuteur"
        "|poste de l interlocuteur|funktion gesprachspartner|funktion ansprechpartner"
        "|position gesprachspartner"
    ),
    Meaning.PEOPLE_EMAIL: (
        "interviewer email|interviewer e mail|interviewer email address|interviewer mail"
        "|contact email|email de l interlocuteur|mail interlocuteur|email interlocuteur"
        "|courriel de l interlocuteur|e mail gesprachspartner|e mail ansprechpartner"
        "|email ansprechpartner"
    ),
    Meaning.CHANNEL: (
        "channel|preferred channel|preferred contact|contact by|prefers|canal|moyen de contact"
        "|contact prefere|canal prefere|canal de contact|kanal|kontaktweg|bevorzugter kontakt"
        "|kontakt per"
    ),
    Meaning.PROMISED: (
        "promised|promised date|promised by|answer by|answer promised|decision by|decision date"
        "|feedback by|feedback date|feedback due|expected answer|date they promised an answer"
        "|reply by|reponse promise|reponse avant le|date de reponse|reponse attendue"
        "|retour prevu|decision le|retour attendu|reponse le|reponse pour le|ruckmeldung bis"
        "|antwort bis|zusage bis|entscheidung bis|feedback bis|ruckmeldung am"
    ),
    Meaning.COUNTRY: (
        "country|country of the employer|employer country|country code|client country"
        "|job country|pays|pays de l employeur|pays du poste|land|land des arbeitgebers"
        "|einsatzland|land des kunden"
    ),
    Meaning.FIRM: (
        "firm|recruiting firm|agency|recruitment agency|staffing firm|our firm|branch|cabinet"
        "|agence|cabinet de recrutement|agence de recrutement|notre cabinet|personalvermittlung"
        "|agentur|personalberatung|vermittlung"
    ),
    Meaning.CONSULTANT: (
        "consultant|recruiter|your consultant|recruiter name|consultant name|owner"
        "|candidate owner|interview owner|account manager|recruiting partner|coordinator"
        "|consultante|charge de recrutement|chargee de recrutement|conseiller|votre consultant"
        "|recruteur|gestionnaire|berater|beraterin|ihr berater|personalberater"
        "|personalberaterin|recruiterin|betreuer"
    ),
    Meaning.CONSULTANT_EMAIL: (
        "consultant email|consultant e mail|recruiter email|recruiter e mail|owner email"
        "|email du consultant|email consultant|email du recruteur|mail consultant"
        "|courriel du consultant|e mail berater|email berater|e mail des beraters"
        "|berater e mail|recruiter mail|consultant mail|consultant email address"
    ),
    Meaning.CONSULTANT_TELEPHONE: (
        "consultant phone|consultant telephone|recruiter phone|owner phone|consultant mobile"
        "|telephone du consultant|telephone consultant|tel consultant|telefon berater"
        "|telefon des beraters|berater telefon|consultant phone number"
    ),
    Meaning.WRITE_TO: "write to|to|ecrire a|schreiben an",
    Meaning.LANGUAGE: (
        "lang|language|candidate language|preferred language|locale|langue|langue du candidat"
        "|sprache|korrespondenzsprache"
    ),
    Meaning.ID: (
        "id|reference|ref|interview id|appointment id|interview reference|interview ref"
        "|our reference|reference de l entretien|notre reference|ref entretien|id entretien"
        "|numero d entretien|referenz|interview nummer|interviewnummer|referenznummer"
        "|aktenzeichen|id interview"
    ),
    Meaning.ROUND: (
        "round|interview round|interview type|interview name|interview number|tour"
        "|numero du tour|type d entretien|runde|gesprachsrunde|interviewart"
    ),
    Meaning.CANDIDATE: (
        "candidate|candidate name|candidate full name|full name|applicant|applicant name|talent"
        "|name of the candidate|candidate first and last name|first and last name|candidat"
        "|nom du candidat|nom complet|prenom et nom|nom et prenom|postulant|nom prenom"
        "|candidat e|kandidat|kandidatin|kandidat in|bewerber|bewerberin|bewerber in"
        "|name des kandidaten|name des bewerbers|vor und nachname|vollstandiger name"
        "|bewerbername|kandidatenname"
    ),
    Meaning.CANDIDATE_FIRST: (
        "first name|firstname|given name|forename|candidate first name|applicant first name"
        "|prenom|prenom du candidat|prenom candidat|vorname|vorname des kandidaten"
        "|vorname kandidat"
    ),
    Meaning.CANDIDATE_LAST: (
        "last name|lastname|surname|family name|candidate last name|applicant last name"
        "|nom de famille|nom du candidat de famille|nom candidat|nachname|familienname"
        "|nachname kandidat"
    ),
    Meaning.CANDIDATE_EMAIL: (
        "candidate email|candidate e mail|candidate email address|candidate address"
        "|applicant email|email 1|email1|personal email|emails|email addresses"
        "|email du candidat|email candidat|courriel du candidat|mail du candidat|mail candidat"
        "|e mail des kandidaten|e mail kandidat|email kandidat|e mail bewerber|bewerber e mail"
        "|e mail des bewerbers|secondary e mail|secondary email"
    ),
    Meaning.CANDIDATE_TELEPHONE: (
        "candidate phone|candidate telephone|candidate mobile|mobile phone|home phone"
        "|applicant phone|phones|phone numbers|candidate phone number|telephone du candidat"
        "|telephone candidat|portable du candidat|tel candidat|telefon kandidat"
        "|telefon des kandidaten|telefon bewerber|handy kandidat"
    ),
    Meaning.CANDIDATE_COMPANY: (
        "current company|current employer|candidate company|previous company|last company"
        "|entreprise actuelle|employeur actuel|societe actuelle|entreprise du candidat"
        "|aktueller arbeitgeber|derzeitiger arbeitgeber|aktuelles unternehmen"
        "|letzter arbeitgeber"
    ),
    Meaning.CANDIDATE_ROLE: (
        "current title|current job title|current position|candidate title|headline|current role"
        "|poste actuel|fonction actuelle|titre actuel|aktuelle position|derzeitige position"
        "|aktuelle stelle|occupation"
    ),
    Meaning.CANDIDATE_ID: (
        "candidate id|application id|applicant id|candidate profile id|candidate number"
        "|profile id|candidate reference|id candidat|id du candidat|numero de candidat"
        "|reference candidat|kandidaten id|bewerber id|bewerbungs id|kandidatennummer"
        "|bewerbernummer"
    ),
    Meaning.OURS: "link|problem|interview link|link to the checklist",
}

_BARE = {
    Meaning.CANDIDATE_EMAIL: (
        "email|e mail|email address|e mail address|mail|courriel|adresse email|adresse e mail"
        "|adresse mail|email adresse|e mail adresse|mailadresse"
    ),
    Meaning.CANDIDATE_TELEPHONE: (
        "phone|telephone|phone number|telephone number|mobile|mobile number|cell|cell phone|tel"
        "|gsm|portable|numero de telephone|telefon|telefonnummer|handy|mobil|mobilnummer"
        "|handynummer|natel"
    ),
    Meaning.CANDIDATE_COMPANY: (
        "company|companies|organisation|organization|entreprise|societe|unternehmen|firma|betrieb"
    ),
    Meaning.CANDIDATE_ROLE: ("title|job title|titre|titel|jobtitel|berufsbezeichnung|beruf"),
    Meaning.CANDIDATE: "name|names|nom|noms",
}
"""Headings that do not say whose they are: beside a candidate's columns they are theirs."""

_OTHERS = {
    Meaning.CANDIDATE_EMAIL: (Meaning.CONSULTANT_EMAIL, Meaning.PEOPLE_EMAIL),
    Meaning.CANDIDATE_TELEPHONE: (Meaning.CONSULTANT_TELEPHONE,),
    Meaning.CANDIDATE_COMPANY: (Meaning.COMPANY, Meaning.FIRM),
    Meaning.CANDIDATE_ROLE: (Meaning.ROLE,),
    Meaning.CANDIDATE: (Meaning.CANDIDATE_LAST, Meaning.PEOPLE, Meaning.COMPANY),
}
"""What else such a heading may mean, the likeliest first."""

_OF_SOMETHING_ELSE = re.compile(
    r"appli|created|updated|modified|changed|added|hired|sourced|last|birth|born|available|notice"
    r"|sent|signed|registered|candidature|cree|modifi|naissance|disponib|geburt|geboren|erstellt"
    r"|geandert|bewerb|beworben|eingang|verfugbar"
)
"""What stands in a heading of dates that are no interview's."""


def is_of_something_else(heading: str) -> bool:
    """Whether dates under `heading` are those of an application, a birth or a record."""
    return _OF_SOMETHING_ELSE.search(bare_key(heading)) is not None


def bare_key(heading: str) -> str:
    """`heading` without case, accents, spaces and signs."""
    return re.sub(r"[^a-z0-9]+", "", _folded(heading))


def _folded(heading: str) -> str:
    return unicodedata.normalize("NFKD", heading).casefold()


_FILLERS = re.compile(r"of|the|for|de|du|des|d|la|le|les|l|une?|pour|der|die|das|de[nm]|zu[mr]|fur")


def _short_key(heading: str) -> str:
    """`heading` as `bare_key`, without the words that join others: `Date de RDV` as `date rdv`."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"[^\x00-\x7f\u2019]", "", _folded(heading)))
    return "".join(word for word in words if not _FILLERS.fullmatch(word))


def _index(names: dict[Meaning, str]) -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for meaning, headings in names.items():
        for heading in headings.split("|"):
            found.setdefault(bare_key(heading), meaning)
    return found


_CLEAR = _index(_NAMES)
_UNCLEAR = _index(_BARE)
_SHORT = {
    _short_key(heading): meaning
    for meaning, headings in reversed(_NAMES.items())
    for heading in headings.split("|")
    if " " in heading
}


def clear_meaning(heading: str) -> Meaning:
    """What `heading` says without doubt; NONE where it says nothing, or not whose it is."""
    key = bare_key(heading)
    if key in _CLEAR or key in _UNCLEAR:
        return _CLEAR.get(key, Meaning.NONE)
    return _SHORT.get(_short_key(heading), Meaning.NONE)


def unclear_meanings(heading: str) -> tuple[Meaning, ...]:
    """What a heading that does not say whose it is may mean; the candidate's comes first."""
    of_candidate = _UNCLEAR.get(bare_key(heading))
    return (of_candidate, *_OTHERS[of_candidate]) if of_candidate else ()


def is_heading(cell: str) -> bool:
    """Whether a cell is the name of a column that is known here."""
    return bare_key(cell) in _UNCLEAR or clear_meaning(cell) is not Meaning.NONE
