"""The bill of materials of a release, as CycloneDX has it: what the site serves, and what built it.

What is served is required, what only built it is excluded. The same inputs give the same bytes.
"""

import datetime as dt
import json
import re
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from .components import Component

_PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+?)(?: ;.*)? \\$", re.MULTILINE)
_MODULES = "node_modules/"


def sbom(project: Path, wheel: Path, served: Iterable[Component], day: dt.date) -> str:
    """The bill of materials as JSON. `wheel` is that of the core, `day` that of the build."""
    licences = LicenseFactory()
    parts = {part.purl: part for part in _built_with(project)}
    for one in served:
        parts[_purl(one.ecosystem, one.name, one.version)] = Part(
            name=one.name,
            version=one.version,
            scope=ComponentScope.REQUIRED,
            description=one.use,
            licenses=[licences.make_from_string(one.licence)],
            purl=_purl(one.ecosystem, one.name, one.version),
            bom_ref=f"{one.ecosystem}:{one.name}@{one.version}",
            external_references=[
                ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(one.source))
            ],
        )
    _, version, *_ = wheel.name.split("-")
    whole = Part(
        name="after-interview",
        version=version,
        type=ComponentType.APPLICATION,
        licenses=[licences.make_from_string("MIT")],
        bom_ref="after-interview",
    )
    bom = Bom(components=parts.values(), metadata=BomMetaData(component=whole))
    required = [part for part in parts.values() if part.scope is ComponentScope.REQUIRED]
    bom.register_dependency(whole, required)
    bom.metadata.tools.components.add(this_component())
    bom.metadata.timestamp = dt.datetime.combine(day, dt.time(), dt.UTC)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, " ".join(sorted(map(str, parts))))
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    return f"{text}\n"


def _built_with(project: Path) -> Iterator[Part]:
    """Everything that is pinned for the build and its tests, for whatever platform."""
    pinned = (project / "requirements" / "dev.txt").read_text("utf-8")
    for name, version in _PINNED.findall(pinned):
        yield _tool("pypi", name, version)
    packages = json.loads((project / "package-lock.json").read_text("utf-8"))["packages"]
    found = {
        (path.rpartition(_MODULES)[2], said["version"])
        for path, said in packages.items()
        if _MODULES in path
    }
    for name, version in sorted(found):
        yield _tool("npm", name, version)


def _tool(ecosystem: str, name: str, version: str) -> Part:
    return Part(
        name=name,
        version=version,
        scope=ComponentScope.EXCLUDED,
        purl=_purl(ecosystem, name, version),
        bom_ref=f"{ecosystem}:{name}@{version}",
    )


def _purl(ecosystem: str, name: str, version: str) -> PackageURL:
    group, _, rest = name.rpartition("/")
    normal = re.sub(r"[-_.]+", "-", rest).lower() if ecosystem == "pypi" else rest
    return PackageURL(ecosystem, group or None, normal, version)
