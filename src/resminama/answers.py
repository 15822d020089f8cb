"""What can be asked of a workspace without building it: wordings, forms, what hinders a release."""

from __future__ import annotations

from resminama.compose.words import Scope, Words
from resminama.context import BuildContext
from resminama.deliver.release import obstacles as release_obstacles
from resminama.lang import Lang
from resminama.ooxml.fields import fields
from resminama.outline.content import Cite, Name
from resminama.pipeline import check
from resminama.reading import read_workspace
from resminama.review.form import Filled, filled, other_form, schema
from resminama.world import materials


def cite(context: BuildContext, address: str, case: str | None, lang: str) -> str | None:
    """Return the wording of a reference; None where there is no such address."""
    given = materials(read_workspace(context))
    resolver = given.resolver()
    if given.corpus.named(address) is None and resolver.citation(address, {}) is None:
        return None
    words = Words(Lang(lang), resolver, Scope(""))
    value = Name(address) if given.corpus.named(address) else Cite(address)
    return words.text_of(value, case)


def schemas_of_forms(context: BuildContext) -> dict[str, dict[str, object]]:
    """Return the JSON Schema of every form's data by the id of its sheet, labels worded in English."""
    given = materials(read_workspace(context))
    sheets = given.corpus.sheets
    return {
        name: schema(sheets[name], Words(Lang.EN, given.resolver(), Scope(name)).text_of) for name in sheets
    }


def read_form(context: BuildContext, name: str, data: bytes) -> Filled:
    """Return what a filled form says.

    Raises:
        KeyError: no sheet has that name.
        UnsafeFileError: the file may not be opened.
    """
    sheets, found = read_workspace(context).corpus.sheets, fields(data)
    sheet = sheets[name]
    if not found:
        return Filled({}, ("the file has no fields: send the Word file that was made from the form",))
    if (other := other_form(sheets, name, found)) is not None:
        return Filled({}, (f"the file is '{other}', not '{name}': write `form read {other}`",))
    return filled(sheet, found)


def obstacles(context: BuildContext, name: str) -> list[str] | None:
    """Return what stands in the way of releasing a package; None where there is no such package."""
    prepared = check(context)
    packages = prepared.corpus.packages
    package = packages.get(name) or packages.get(f"package-{name}")
    return None if package is None else release_obstacles(package, materials(prepared), prepared.findings)
