"""What a spreadsheet program makes of a list of ours: LibreOffice opens and saves it, we read it.

`make spreadsheets`: for each list, in three languages and as two kinds of file, whether the saved
file gives the same links again, or says what is to be asked. It takes minutes, so `make test` does
not do it.
"""

import csv
import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LISTS = Path(__file__).parents[1] / "unit" / "lists"
COMMAND = Path(sys.executable).with_name("after-interview")
PAGE = "https://example.org/checklist/"

LANGUAGES = {"en-US": 1033, "fr-FR": 1036, "de-DE": 1031}
"""As LibreOffice's import of CSV numbers them."""

UTF_8 = 76
ANSWERS = {
    "french.xlsx": ("Société=company", "Téléphone=candidate_telephone"),
    "smartrecruiters-fr.csv": ("E-mail=candidate_email",),
}
ASKED = {
    ("bullhorn-mac", "en-US", ".xlsx"),
    ("french-mac", "en-US", ".xlsx"),
    ("greenhouse-us", "fr-FR", ".xlsx"),
    ("greenhouse-us", "fr-FR", ".csv"),
}
"""Dates that the settings of another country turn around: this must be asked, and not be read."""

SAME, QUESTION, DIFFERENT = "same links", "asked", "DIFFERENT"


def main() -> int:
    """0 when every list gives its links again, and where it cannot, asks."""
    program = shutil.which("soffice")
    if not program:
        sys.stderr.write("There is no LibreOffice here: install libreoffice-calc.\n")
        return 2
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(LISTS.iterdir()):
            if path.suffix == ".json":
                continue
            answers = [option for said in ANSWERS.get(path.name, ()) for option in ("--map", said)]
            wrong += tried(program, path, answers, Path(folder))
    return 1 if wrong else 0


def tried(program: str, path: Path, answers: list[str], folder: Path) -> int:
    """How many of the files that LibreOffice saves of one list give other links."""
    ours = folder / f"{path.stem}.csv"
    code, _ = links(path, ours, answers)
    if code > 1:
        sys.stdout.write(f"{path.name}: asked already, before any spreadsheet program\n")
        return 0
    before, separator = column(ours)
    wrong = 0
    for language in LANGUAGES:
        for saved in (
            saved_by(program, ours, kind, separator, language) for kind in ("xlsx", "csv")
        ):
            code, said = links(saved, folder / "again.csv", answers)
            result = QUESTION if code > 1 else SAME
            if code < 2 and column(folder / "again.csv")[0] != before:
                result = DIFFERENT
            expected = QUESTION if (path.stem, language, saved.suffix) in ASKED else SAME
            wrong += result != expected
            told = f": {said}" if result != SAME else "\n"
            sys.stdout.write(f"{path.name} {language} {saved.suffix}: {result}{told}")
    return wrong


def links(path: Path, output: Path, answers: list[str]) -> tuple[int, str]:
    """What the command returns and says of a list."""
    command = [str(COMMAND), "links", str(path), "--page", PAGE, "--output", str(output), *answers]
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode, done.stderr.decode()


def column(path: Path) -> tuple[list[str], str]:
    """The links of a result, and what separates its cells."""
    text = path.read_text("utf-8-sig")
    for separator in (",", ";", "\t", "|"):
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        header = next((at for at, row in enumerate(rows) if row[-2:] == ["link", "problem"]), None)
        if header is not None:
            return [row[-2] for row in rows[header + 1 :] if row], separator
    raise AssertionError(path)


def saved_by(program: str, path: Path, kind: str, separator: str, language: str) -> Path:
    """The list as LibreOffice saves it after somebody has opened it in a language."""
    folder = path.parent / language / kind
    number = LANGUAGES[language]
    # Separator, quotes, encoding, first row, columns, language, all quoted, numbers recognised.
    opened = f"CSV:{ord(separator)},34,{UTF_8},1,,{number},false,true,false"
    as_csv = (
        f"csv:Text - txt - csv (StarCalc):{ord(separator)},34,{UTF_8},1,,{number},false,true,false"
    )
    command = [
        program, f"-env:UserInstallation=file://{path.parent}/profile", "--headless",
        f"--infilter={opened}", "--convert-to", as_csv if kind == "csv" else kind,
        "--outdir", str(folder), str(path),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, check=True)
    return folder / f"{path.stem}.{kind}"


if __name__ == "__main__":
    sys.exit(main())
