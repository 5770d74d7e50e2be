"""Tables pasted with their heading: of a page, a spreadsheet, a list in a document.

Each row becomes a line that says what is what; what no column is for is handed back.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from .cards import told_line
from .names import key_of
from .pieces import EMAIL, Kind, pieces_of

_COLUMNS = {
    "name": "name full-name nom-complet participant candidate interviewer naam nombre nome "
    "nome-completo teilnehmer teilnehmerin person contact kontakt gespraechspartner",
    "first": "first-name firstname given-name forename prenom vorname nombre-de-pila voornaam",
    "last": "last-name lastname surname family-name nom nom-de-famille nachname familienname "
    "apellido apellidos cognome sobrenome achternaam",
    "role": "title job-title role position job function fonction poste titre funktion position "
    "rolle cargo puesto ruolo qualifica functie funcao beruf stelle",
    "company": "company organisation organization employer department team dept entreprise societe "
    "service firma abteilung unternehmen empresa azienda departamento reparto",
    "email": "email e-mail mail email-address e-mail-address adresse-e-mail courriel "
    "e-mail-adresse correo correo-electronico",
    "other": "phone telephone tel mobile telefon handy telefono telemovel location ort lieu status "
    "response antwort reponse attendance time date notes note notizen number nr no # linkedin",
}
_COLUMN = {label: column for column, labels in _COLUMNS.items() for label in labels.split()}
_SIGNS = ("\t", "|", ";", ",")
_RULE = re.compile(r"[\s|:+=-]+")
FEWEST_COLUMNS = 2


def rows_as_lines(lines: list[str]) -> list[str]:
    """The lines with each row below a heading as one that says what is what."""
    done: list[str] = []
    columns: list[str] = []
    sign = ""
    for line in lines:
        cells = _cells(line, sign) if columns else []
        if columns and _RULE.fullmatch(line) and line.strip():
            continue
        if FEWEST_COLUMNS <= len(cells) <= len(columns):
            done.extend(_row(columns, cells))
            continue
        sign, columns = _heading(line)
        done.append(f"? {line.strip()}" if columns else line)
    return done


def _cells(line: str, sign: str) -> list[str]:
    line = line.strip().strip("|") if sign == "|" else line
    return [cell.strip().strip('"') for cell in line.split(sign)]


def _heading(line: str) -> tuple[str, list[str]]:
    """What sets the columns of a heading apart, and what each is; none, where it is no heading."""
    for sign in _SIGNS:
        labels = ["-".join(map(key_of, re.split(r"[\s/]+", cell))) for cell in _cells(line, sign)]
        columns = [_COLUMN.get(label, "") for label in labels]
        named = {"name", "last"} & set(columns)
        if len(columns) >= FEWEST_COLUMNS and named and all(columns):
            whole = "first" in columns or "name" in columns
            return sign, columns if whole else ["name" if it == "last" else it for it in columns]
    return "", []


def _row(columns: list[str], cells: list[str]) -> Iterator[str]:
    """A row as a line about somebody, and lines with what else it says."""
    known: dict[str, str] = {}
    rest: list[str] = []
    for column, cell in zip_longest(columns, cells, fillvalue=""):
        if column == "other" or column in known or (column == "email" and not _is_email(cell)):
            rest.append(cell)
        else:
            known[column] = cell
    name = known.get("name") or f"{known.get('first', '')} {known.get('last', '')}".strip()
    if "," in name:
        name = " ".join(part.strip() for part in reversed(name.split(",", 1)))
    if name and all(piece.kind is not Kind.NAME for piece in pieces_of(name)):
        rest.append(name)
        name = ""
    role = ", ".join(filter(None, (known.get("role", ""), known.get("company", ""))))
    email = known.get("email", "")
    if name or email:
        yield told_line(name, role, email)
    else:
        rest.append(role)
    yield from (f"? {cell}" for cell in filter(None, rest))


def _is_email(cell: str) -> bool:
    return not cell or EMAIL.fullmatch(cell) is not None
