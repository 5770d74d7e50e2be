"""A firm's own copy: what firm.toml says reaches every place, what it cannot say is explained."""

import json
from pathlib import Path

import pytest

from site_build.firm import NAME, Firm, contrast, read_firm
from tests.build.pages import soup_of
from tests.site import PROJECT, build_site

FULL = """
name = "Example Search: after the interview"
address = "https://after.example.com/copy/"
country = "LU"
contact = "checklist@example.com"
[colour]
light = "7a1fa2"
dark = "e1a6ff"
[pictures]
folder = "pictures"
[legal]
imprint = "Example Search <S.A.>, Luxembourg"
operator = "Example Search S.A. serves these pages."
"""


def project(folder: Path, said: str) -> Path:
    """A firm.toml beside the pictures that it may replace."""
    images = folder / "docs" / "assets" / "img"
    images.mkdir(parents=True)
    (images / "logo.svg").write_text("<svg/>")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "logo.svg").write_text("<svg>theirs</svg>")
    file = folder / "firm.toml"
    file.write_text(said, "utf-8")
    return file


def test_an_empty_file_and_none_are_this_site(tmp_path: Path) -> None:
    assert read_firm(tmp_path / "none.toml") == Firm()
    assert read_firm(PROJECT / "firm.toml") == Firm()


def test_every_line_of_the_example_can_be_used(tmp_path: Path) -> None:
    text = (PROJECT / "firm.toml").read_text("utf-8")
    lines = [line.removeprefix("# ") for line in text.splitlines()[3:]]
    firm = read_firm(project(tmp_path, "\n".join(lines)))
    assert firm.name.startswith("Example Search")
    assert firm.imprint
    assert firm.light


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("name = ", "cannot be read"),
        ("nane = 'x'", "nane is not known. Known are name, address"),
        ("name = 5", "name has to be a text"),
        ("colour = 'red'", "colour has to be a table"),
        ("[colour]\nlite = 'x'", "takes texts called light, dark, not lite"),
        ("[colour]\nlight = 5", "takes texts called light, dark, not light"),
        ("[colour]\nlight = 'red'", "colour.light has to be six hexadecimal digits"),
        ("[colour]\nlight = 'ffff00'", "too close to its background to be read"),
        ("country = 'lu'", "country has to be two capital letters"),
        ("address = 'after.example.com'", "begins with https://"),
        ("contact = 'nobody'", "contact has to be an email address"),
        ("[pictures]\nfolder = 'none'", "there is no folder"),
        ("[pictures]\nfolder = 'docs'", "no picture is called assets"),
    ],
)
def test_what_cannot_be_used_is_explained(tmp_path: Path, said: str, words: str) -> None:
    with pytest.raises(ValueError, match=r"firm\.toml") as refused:
        read_firm(project(tmp_path, said))
    assert words in str(refused.value)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)


def test_what_is_said_reaches_every_place(tmp_path: Path) -> None:
    file = project(tmp_path, FULL)
    site = build_site(tmp_path / "site", SITE_FIRM=str(file))
    name = "Example Search: after the interview"
    manifest = json.loads((site / "manifest.webmanifest").read_text("utf-8"))
    assert (manifest["name"], manifest["short_name"]) == (name, "Example Sear")
    assert (site / "assets/img/logo.svg").read_text() == "<svg>theirs</svg>"
    assert f'"{name}"' in (site / "embed.js").read_text("utf-8")
    home = soup_of(site / "index.html")
    assert home.select_one('meta[property="og:site_name"]')["content"] == name  # type: ignore[index]
    assert home.select_one('meta[name="default-country"]')["content"] == "LU"  # type: ignore[index]
    assert "#7a1fa2" in str(home.head)
    assert "https://after.example.com/copy/embed.js" in (site / "embed/index.html").read_text()
    checklist = (site / "checklist/index.html").read_text("utf-8")
    assert f'"name":"{name}"' in checklist
    about = soup_of(site / "about/index.html")
    assert "Example Search <S.A.>, Luxembourg" in about.text
    privacy = soup_of(site / "privacy/index.html")
    assert "Example Search S.A. serves these pages." in privacy.text
    assert privacy.select("a[href='mailto:checklist@example.com']")
    for page in (home, about, privacy):
        assert NAME not in page.text
