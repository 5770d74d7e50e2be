"""The slim runtime: as much of Python's standard library as the core imports, and the core.

What few visits need comes in packs, each a file of its own that is loaded when it is asked for. All
is compiled. Which modules go where is found by running the core in Pyodide, not typed by hand. They
are stored uncompressed, because HTTP's own compression does better over the whole file.
"""

import ast
import datetime as dt
import hashlib
import io
import json
import os
import quopri
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from html.entities import html5
from pathlib import Path, PurePosixPath
from typing import Any, Self

import openpyxl

from after_interview.links.encodings import CHOICES, TWICE
from after_interview.links.message_words import MESSAGE

from . import components, notices

STDLIB = "python_stdlib.zip"
Request = dict[str, Any]
_SCRIPT = Path(__file__).with_name("modules.mjs")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ENGINE = "engine"
"""What modules.mjs calls the modules that are loaded at every start."""

_RECORD: Request = {
    "company": "Example S.A.",
    "role": "Accountant",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, head of finance, claire.weber@example.com",
    "promised": "2026-02-01",
    "country": "LU",
    "outcome": "refusal",
    "outcome_day": "2026-02-30",
    "topic": "the new office",
    "motivation": "I like the work.",
    "lessons": "Ask more.",
    "done": {"write-notes": "2026-02-27T18:00"},
}
_FIELDS = {name: text for name, text in _RECORD.items() if isinstance(text, str)}
_STATE = {
    "format": "after-interview",
    "version": 1,
    "current": "a",
    "interviews": {"a": _RECORD},
}
_EXPORT = json.dumps({**_STATE, "interviews": {"a": {"company": "Société"}}}, ensure_ascii=False)
_FILES = (
    json.dumps(_STATE).encode(),
    *(_EXPORT.encode(encoding) for encoding in ("utf-16", "utf-16-be", "cp1252", "mac-roman")),
    _EXPORT.encode().decode("cp1252").encode(),
    quopri.encodestring(_EXPORT.encode()),
    _EXPORT[:-9].encode(),
)
"""An export as programs save it anew."""

_YOU = {"name": "Nora Lenz", "email": "nora.lenz@example.com", "telephone": "+352 000 000"}
_DRAFT: Request = {
    "letter": "thank-you",
    "person": "Claire Weber",
    "record": _RECORD,
    "you": _YOU,
    "today": "2026-02-28",
}
_DATES: Request = {
    # A file is made only of what is called for, or was in an earlier one.
    "records": {"a": {**_RECORD, "outcome": "waiting"}},
    "now": "18:40",
    "exported": {"a": ["write-notes"]},
    "today": "2026-02-27",
    "stamp": "2026-02-27T10:00:00Z",
    "weeks": {"LU": {"weekend": [5, 6], "days": ["2026-05-01"]}},
    "site": "https://example.com/",
}
_PAGE = "https://example.com/checklist/"
_TABLE: Request = {
    "header": [1, ["company", "date"], ""],
    "rows": [[2, ["A", "27 Feb 2026 9:00"], ""]],
    "above": [],
    "separator": ",",
}
_ENTRY: Request = {
    "rows": [0], "number": 2, "id": "r-1", "values": {"company": "A"}, "problems": []
}  # fmt: skip
_TEXT = "Dear Claire Weber,\n\nThank you für alles 😀.\n"

REQUESTS: tuple[Request, ...] = (
    {
        "kind": "plan",
        "today": "2026-02-27",
        "now": "08:00",
        "records": {"a": _RECORD},
        "weeks": {"LU": {"weekend": [5, 6], "days": ["2026-05-01"]}},
    },
    {"kind": "plan", "today": "never", "records": {}},
    {"kind": "read", "text": json.dumps(_STATE)},
    {"kind": "read", "text": "["},
    *(
        {"kind": "import", "bytes": file.decode("latin-1"), "current": json.dumps(_STATE)}
        for file in _FILES
    ),
    {"kind": "draft", **_DRAFT},
    {"kind": "kinds", "record": _RECORD, "today": "2026-02-28"},
    {"kind": "review", **_DRAFT, "subject": "Thank you", "text": _TEXT, "pages": 1.2},
    {"kind": "compare", "before": "one\ntwo", "after": "one\nthree"},
    {"kind": "send", "to": "claire.weber@example.com", "subject": "Thank you", "text": _TEXT},
    {"kind": "events", **_DATES},
    {"kind": "lookback", "records": {"a": _RECORD}, "query": "ASK"},
    {"kind": "log", "records": {"a": _RECORD}, "first": "2026-01-01", "last": ""},
    {"kind": "invite", "id": "r-1", "fields": _FIELDS, "page": _PAGE},
    {"kind": "invitation", "fragment": "invite?company=A%20%C3%A9&id=r-1&v=1"},
    {"kind": "invitation", "fragment": "invite?"},
    {
        "kind": "message",
        "link": _PAGE,
        "fields": _FIELDS,
        "name": "Nora Lenz",
        "address": "nora.lenz@example.com",
        "today": "2026-02-28",
        "now": "09:00",
        "words": MESSAGE,
        "days": {},
    },
    {"kind": "move", "state": json.dumps(_STATE), "ids": ["a"], "page": _PAGE},
    {"kind": "link", "text": f"{_PAGE}#invite?company=A&id=r-1&v=1", "records": {}},
    {"kind": "link", "text": f"{_PAGE}#move?d=AAAA&v=1"},
    {"kind": "people", "text": "Claire Weber (HR), Müller, 王伟"},
    {"kind": "correct-people", "text": "Claire Weber", "row": 0, "change": {"role": "HR"}},
    {"kind": "unknown"},
)
"""One request of each kind, and one of each way to go wrong: what they import is what is packed."""


def _workbook() -> str:
    """A list as Excel writes it, with each kind of cell, as a character for each byte."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    moment = dt.datetime.fromisoformat("2026-02-27T09:00")
    sheet.append(["company", "date", "time", "span", "number", "yes", "sum"])
    sheet.append(["A", moment.date(), moment.time(), dt.timedelta(1), 1.5, True, "=1+1"])
    sheet.append(["B", moment])
    book.create_sheet("hidden").sheet_state = "hidden"
    file, counted = io.BytesIO(), io.BytesIO()
    book.save(file)
    with (
        zipfile.ZipFile(file) as parts,
        zipfile.ZipFile(counted, "w", zipfile.ZIP_DEFLATED) as results,
    ):
        for name in parts.namelist():
            # A program that does not count leaves the result of a sum out.
            results.writestr(name, _NO_RESULT.sub(b"<v>2</v>", parts.read(name)))
    return counted.getvalue().decode("latin-1")


_NO_RESULT = re.compile(rb"(?<=</f>)<v ?/>|(?<=</f>)<v></v>")


_LISTS: tuple[Request, ...] = (
    {"kind": "list", "bytes": 'company;date;people\nA;2026-02-27;"a\nb"\n'},
    {"kind": "list", "bytes": "soci\xe9t\xe9;For\xeat\nA"},
    *(
        {"kind": "list", "bytes": "company\nA\n".encode(encoding).decode("latin-1")}
        for encoding in ("utf-8-sig", "utf-16", "utf-32")
    ),
    {"kind": "list", "bytes": "a\x00\n\x00b\x00"},
    {"kind": "list", "bytes": "a\nb", "encoding": TWICE},
    *(
        {"kind": "list", "bytes": "a\nb".encode(name).decode("latin-1"), "encoding": name}
        for name in CHOICES
        if name != TWICE
    ),
    {"kind": "mapped", "table": _TABLE, "meanings": ["company", "day"], "country": ""},
    {"kind": "made", "entries": [_ENTRY], "headings": {}, "page": _PAGE, "words": {}},
    {"kind": "result", "table": _TABLE, "meanings": ["company", "day"], "results": [["", ""]]},
)

PACKS: dict[str, tuple[Request, ...]] = {
    "calendar": ({"kind": "calendar", **_DATES},),
    "mail": (
        {
            "kind": "eml",
            "to": "claire.weber@example.com",
            "to_name": "Claire Weber, “née” Müller",
            "from": "nora.lenz@example.com",
            "from_name": "Nora Lenz",
            "subject": "Danke für alles 😀",
            "text": _TEXT,
        },
    ),
    "lists": _LISTS,
    "xlsx": ({"kind": "list", "bytes": _workbook()},),
    "qr": ({"kind": "code", "link": f"{_PAGE}#invite?company=A&id=r-1&v=1"},),
}
"""The packs by name, each with the requests for which it is needed."""

UPON = {"xlsx": "lists"}
"""Packs that are never loaded without another, and have nothing of it."""

OF_FIRMS = ("lists", "xlsx")
"""Packs for recruiting firms: no candidate's device keeps them for later."""

LIBRARIES = ("dateutil", "et_xmlfile", "icalendar", "openpyxl", "segno")
"""What of the installed libraries a pack may take."""

_NO_ZONES = """
from .provider import TZProvider

class ZONEINFO(TZProvider):
    name = "zoneinfo"
    localize = localize_utc = knows_timezone_id = timezone = None
    create_timezone = fix_rrule_until = uses_pytz = uses_zoneinfo = None
"""
_ESCAPING = """
def escape(data):
    return data.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

def quoteattr(data):
    return '"' + escape(data).replace('"', "&quot;") + '"'
"""
_NO_LOOP = """
from pyodide_js._api import scheduleCallback

def _initialize_event_loop():
    pass
"""
_NO_INSTALLER = """
from pyodide_js import loadedPackages

class _Folder:
    def __init__(self, path):
        self._path = path

    def __str__(self):
        return self._path

SITE_PACKAGES = _Folder("/lib/site-packages")
DSO_DIR = _Folder("/usr/lib")

def init_loaded_packages():
    pass
"""
_FINDERS = """
import abc
from ._abc import Loader

class MetaPathFinder(metaclass=abc.ABCMeta):
    def invalidate_caches(self):
        pass
"""
_NO_CHARTS = """
class Chartsheet:
    _charts = ()

    @classmethod
    def from_tree(cls, node):
        return cls()
"""
_NO_DRAWINGS = """
class AnchorMarker:
    pass

class SpreadsheetDrawing:
    pass
"""
_NO_OPCODES = """
COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR",
    64: "NOFREE", 128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR",
}
"""
_LAST_OF_MAIL = "\N{TRADE MARK SIGN}"
_ENTITIES = {
    name: sign
    for name, sign in html5.items()
    if name.endswith(";") and len(sign) == 1 and sign <= _LAST_OF_MAIL
}
STAND_INS = {
    "asyncio/__init__.py": "",
    "dateutil/__init__.py": "",
    "dateutil/rrule.py": "",
    "dateutil/tz/__init__.py": "",
    "dateutil/tz/tz.py": "def gettz(name):\n    return None\n",
    "dis.py": _NO_OPCODES,
    "html/entities.py": f"html5 = {_ENTITIES!r}\n",
    "icalendar/timezone/equivalent_timezone_ids_result.py": "lookup = {}\n",
    "icalendar/timezone/zoneinfo.py": _NO_ZONES,
    "importlib/abc.py": _FINDERS,
    "ipaddress.py": "",
    "openpyxl/chartsheet/__init__.py": _NO_CHARTS,
    "openpyxl/drawing/__init__.py": "",
    "openpyxl/drawing/spreadsheet_drawing.py": _NO_DRAWINGS,
    "openpyxl/pivot/cache.py": "class CacheDefinition:\n    pass\n",
    "openpyxl/pivot/record.py": "class RecordList:\n    pass\n",
    "openpyxl/pivot/table.py": "class TableDefinition:\n    rel_type = None\n",
    "openpyxl/reader/drawings.py": "def find_images(archive, path):\n    return [], []\n",
    "openpyxl/worksheet/_writer.py": "class WorksheetWriter:\n    pass\n",
    "openpyxl/writer/excel.py": "def save_workbook(workbook, filename):\n    return False\n",
    "pyodide/_package_loader.py": _NO_INSTALLER,
    "pyodide/webloop.py": _NO_LOOP,
    "xml/__init__.py": "",
    "xml/sax/__init__.py": "",
    "xml/sax/saxutils.py": _ESCAPING,
}
"""What is imported but never called, in the place of which stands as much as the import needs.

A calendar of whole days and of UTC has no use for time zones and repetitions, which are half of
the library, nor has text in a query for the addresses of machines. A picture of squares escapes
next to nothing, and Python's own module for that brings HTTP with it. Of the names that web pages
have for signs, mails write those of letters and of punctuation, and not those of mathematics.
Pyodide begins an event loop and readies itself to install packages, which brings a third of its
modules: the core is asked, and answers. (A snapshot expects the two JavaScript objects that Pyodide
would import for these.) What is called after all fails when the runtime is made, because it is made
with these too.
"""

CUTS = {
    "ast.py": {"_Unparser", "main", "unparse"},
    "base64.py": {
        "_85encode",
        "a85decode",
        "a85encode",
        "b85decode",
        "b85encode",
        "decode",
        "encode",
        "main",
        "z85decode",
        "z85encode",
    },
    "csv.py": {"DictReader", "DictWriter", "Sniffer"},
    "difflib.py": {
        "Differ",
        "HtmlDiff",
        "_file_template",
        "_legend",
        "_mdiff",
        "_styles",
        "_table_template",
        "context_diff",
        "diff_bytes",
        "ndiff",
        "restore",
        "unified_diff",
    },
    "inspect.py": {
        "BlockFinder",
        "_finddoc",
        "_signature_fromstr",
        "_signature_strip_non_python_syntax",
        "classify_class_attrs",
        "findsource",
        "formatargvalues",
        "getcallargs",
        "getclasstree",
        "getclosurevars",
        "getcomments",
        "getfullargspec",
    },
    "locale.py": {"_print_locale", "locale_alias", "windows_locale"},
}
"""What is cut out of a module of Python's: definitions, by name, that nothing here calls."""


@dataclass(frozen=True)
class Runtime:
    """The files to load: the one of every start, and the packs by name."""

    stdlib: Path
    packs: Mapping[str, Path]

    def inside(self, pack: str) -> list[str]:
        """The packages of which a part is in the pack while the package itself is not.

        Python looks for a package's modules only where it found the package.
        """
        with zipfile.ZipFile(self.stdlib) as archive:
            names = set(archive.namelist())
        with zipfile.ZipFile(self.packs[pack]) as archive:
            folders = {folder for name in archive.namelist() for folder in _folders(name)}
        shared = [folder for folder in folders if f"{folder}/__init__.pyc" in names]
        return sorted(folder.replace("/", ".") for folder in shared)


def _folders(name: str) -> Iterator[str]:
    """The folders that a file is in, from the nearest to the top."""
    for folder in PurePosixPath(name).parents:
        if folder.name:
            yield str(folder)


def slim_runtime(pyodide: Path, wheel: Path, pins: Path, cache: Path) -> Runtime:
    """The packed runtime, in a folder below `cache`, made once for what it is made from.

    `pins` is the file that says which versions of the libraries are installed.
    """
    key = hashlib.sha256()
    ours = (Path(__file__), _SCRIPT, Path(components.__file__), Path(notices.__file__))
    for source in (pyodide / STDLIB, wheel, pins, *ours):
        key.update(source.read_bytes())
    folder = cache / key.hexdigest()[:16]
    runtime = Runtime(folder / STDLIB, {name: folder / f"{name}.zip" for name in PACKS})
    if not runtime.stdlib.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _pack(pyodide, wheel, runtime)
    return runtime


def _pack(pyodide: Path, wheel: Path, runtime: Runtime) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        libraries, stdlib = folder / "libraries", folder / "stdlib.zip"
        _write_libraries(libraries)
        _write_stdlib(pyodide / STDLIB, stdlib)
        found = modules_in_use(pyodide, stdlib, wheel, libraries)
        engine = found[_ENGINE]
        for name, file in runtime.packs.items():
            there = engine | found.get(UPON.get(name, ""), set())
            with _Sources(folder, file, found[name] - there) as sources:
                sources.take_folder(libraries)
                sources.take_archive(stdlib)
                sources.take_archive(wheel)
        # Last, as the sign that the others are there.
        with _Sources(folder, runtime.stdlib, engine, components.of_engine(pyodide)) as sources:
            sources.take_archive(stdlib)
            sources.take_archive(wheel)


def _write_libraries(target: Path) -> None:
    """Write the libraries as they are installed, but for what has a stand-in."""
    installed = Path(sysconfig.get_path("purelib"))
    for name in LIBRARIES:
        ignore = shutil.ignore_patterns("tests", "__pycache__")
        shutil.copytree(installed / name, target / name, ignore=ignore)
    for name, text in _stand_ins(of_libraries=True).items():
        if not (target / name).is_file():
            raise FileNotFoundError(f"{name} has a stand-in, but does not exist any more")
        (target / name).write_text(text, encoding="utf-8")


def _write_stdlib(source: Path, target: Path) -> None:
    """Write Pyodide's archive of Python and itself again, but for what has a stand-in."""
    stand_ins = _stand_ins(of_libraries=False)
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w") as copy:
        names = archive.namelist()
        if missing := stand_ins.keys() - names:
            raise FileNotFoundError(f"{missing} have stand-ins, but do not exist any more")
        for name in names:
            text = stand_ins[name].encode() if name in stand_ins else archive.read(name)
            copy.writestr(name, without(text, CUTS[name]) if name in CUTS else text)


def without(source: bytes, names: AbstractSet[str]) -> bytes:
    """A module without what it defines by these names; the other lines keep their numbers.

    Raises ValueError where one of them is not defined, or not in one place.
    """
    lines = source.splitlines(keepends=True)
    defined = [(node, name) for node in ast.parse(source).body for name in _defined(node)]
    found = [(node, name) for node, name in defined if name in names]
    if len(found) != len(names):
        raise ValueError(f"{sorted(names)} are not what is defined")
    for node, _ in found:
        first = min(part.lineno for part in (node, *getattr(node, "decorator_list", ())))
        for number in range(first - 1, node.end_lineno or first):
            lines[number] = b"\n"
    return b"".join(lines)


def _defined(node: ast.stmt) -> Iterator[str]:
    """The names that a definition at the top of a module gives."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Assign):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _stand_ins(*, of_libraries: bool) -> dict[str, str]:
    """Those of the installed libraries, or those of Python and Pyodide."""
    return {
        name: text
        for name, text in STAND_INS.items()
        if (name.partition("/")[0] in LIBRARIES) == of_libraries
    }


def modules_in_use(
    pyodide: Path, stdlib: Path, wheel: Path, libraries: Path
) -> dict[str, set[str]]:
    """The modules that Pyodide and the core have imported after REQUESTS, and after each pack's."""
    question = {
        "pyodide": str(pyodide),
        "stdlib": str(stdlib),
        "wheel": str(wheel),
        "libraries": str(libraries),
        "requests": _texts(REQUESTS),
        "packs": {name: _texts(requests) for name, requests in PACKS.items()},
    }
    try:
        printed = subprocess.run(
            ["node", str(_SCRIPT)],
            input=json.dumps(question),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except subprocess.CalledProcessError as error:
        error.add_note(error.stderr)
        raise
    found = json.loads(printed.splitlines()[-1])
    return {name: set(modules) for name, modules in found.items()}


def _texts(requests: Iterable[object]) -> list[str]:
    return [json.dumps(request) for request in requests]


class _Sources:
    """Gathers the sources of modules, each once, and compiles them into `packed` at the end."""

    def __init__(
        self,
        folder: Path,
        packed: Path,
        modules: set[str],
        of_others: tuple[components.Component, ...] = (),
    ) -> None:
        self._archive = folder / packed.name
        self._zip = zipfile.ZipFile(self._archive, "w")
        self._packed = packed
        self._modules = set(modules)
        self._of_others = of_others

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        self._zip.close()
        if not failed:
            of_others = self._of_others or components.of_libraries(self._zip.namelist())
            _compile(self._archive)
            _store(self._archive, self._packed, notices.notice_of(of_others))

    def take_archive(self, source: Path) -> None:
        """Take the modules that an archive has."""
        with zipfile.ZipFile(source) as archive:
            for name in archive.namelist():
                if self._take(name):
                    self._zip.writestr(name, archive.read(name))

    def take_folder(self, source: Path) -> None:
        """Take the modules that a folder has."""
        for path in source.rglob("*.py"):
            name = path.relative_to(source).as_posix()
            if self._take(name):
                self._zip.writestr(name, path.read_bytes())

    def _take(self, name: str) -> bool:
        """Whether a file is the source of a module that is wanted and was not found before."""
        module = _module(name)
        wanted = module in self._modules
        self._modules.discard(module)
        return wanted


def _module(name: str) -> str:
    """The name of the module that a file is the source of; empty for other files."""
    if not name.endswith(".py"):
        return ""
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _compile(archive: Path) -> None:
    """Compile in place, without docstrings and asserts; SOURCE_DATE_EPOCH keeps times out of it.

    Tracebacks name lines, but no columns, which are a quarter of all bytes.
    """
    settings = {
        "PYTHONOPTIMIZE": "2",
        "PYTHONNODEBUGRANGES": "1",
        "SOURCE_DATE_EPOCH": "315532800",
    }
    tool = Path(sys.executable).with_name("pyodide")
    subprocess.run(
        [str(tool), "py-compile", "--silent", "--compression-level", "0", archive.name],
        cwd=archive.parent,
        env={**os.environ, **settings},
        check=True,
        capture_output=True,
    )


def _store(archive: Path, packed: Path, notice: str) -> None:
    """The same files in one order and with one date: the same input gives the same bytes."""
    part = packed.with_suffix(f".{os.getpid()}.part")  # another build may make the same
    with zipfile.ZipFile(archive) as compiled, zipfile.ZipFile(part, "w") as stored:
        for name in sorted(compiled.namelist()):
            stored.writestr(zipfile.ZipInfo(name, _EPOCH), compiled.read(name))
        if notice:
            stored.writestr(zipfile.ZipInfo(notices.IN_A_PACK, _EPOCH), notice)
    shutil.move(part, packed)
