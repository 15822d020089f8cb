"""What every language can do; the only interface that the other stages know."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from decimal import Decimal

from resminama.lang import CASES, Case, Lang
from resminama.language.citation import ActKind, ActName, Citation, Number, Style, UnitKind
from resminama.language.values import (
    AmendedAct,
    Amendment,
    Approval,
    CountedNoun,
    DateForm,
    Forms,
    Gender,
    Governor,
    Join,
    Line,
    Made,
    NamedAct,
    Path,
    Point,
    TimeUnit,
    Wording,
)


class Language(ABC):
    """One language of the framework. Every text it returns carries its no-break spaces."""

    lang: Lang
    alphabet: str
    """The small letters in dictionary order."""
    plural_acts: frozenset[ActKind]
    """Kinds of act whose name is a plural («Правила»)."""

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases of the language, in the order of its grammars."""
        return CASES[self.lang]

    # Numerals

    @abstractmethod
    def ordinal(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """Return an ordinal in digits: «30-й», "30-njy", "30th"."""

    @abstractmethod
    def ordinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """Return an ordinal from 1 to 9999 in words: «двадцать первой», "on birinji"."""

    @abstractmethod
    def cardinal_word(self, number: int, case: Case = Case.NOM, gender: Gender = Gender.M) -> str:
        """Return a cardinal from 0 to 999 999 in words: «десяти», "on"."""

    @abstractmethod
    def numeral(self, number: int, case: Case) -> str:
        """Return a bare number in digits with the case ending it carries in writing: "75-den"."""

    @abstractmethod
    def number(self, value: int | Decimal) -> str:
        """Return a number with the separators of the language."""

    @abstractmethod
    def percent(self, value: int | Decimal) -> str:
        """Return "15 %"."""

    @abstractmethod
    def amount(self, value: int | Decimal) -> str:
        """Return a sum in manat (TMT), in whole manat or with two decimals."""

    # Dates and quantities

    @abstractmethod
    def date(self, day: datetime.date, form: DateForm = DateForm.NOMINATIVE) -> str:
        """Return a date as acts write it."""

    @abstractmethod
    def count(self, number: int, noun: CountedNoun, case: Case = Case.NOM) -> str:
        """Return a number in digits with its noun: «21 рабочий день», gen. «21 рабочего дня»."""

    @abstractmethod
    def duration(self, number: int, unit: TimeUnit, wording: Wording) -> str:
        """Return a time limit; ``AT_ONCE`` ignores number and wording.

        Limits that bind (within, not later, for) repeat the number in words: «10 (десяти)».
        """

    @abstractmethod
    def frequency(self, number: int, per: TimeUnit, up_to: bool = False, units: int = 1) -> str:
        """Return how often: «до 3 раз в неделю», "hepdede 3 gezege çenli", «1 раз в 3 (три) месяца»."""

    # References and names

    @abstractmethod
    def reference(self, citation: Citation, case: Case | None = None, style: Style = Style.FULL) -> str:
        """Return a reference in the case of its last-named head; ``None`` is the nominative.

        Raises:
            MissingFormError: the act's name is not known in the case its place wants.
            ValueError: nothing is cited, or the case is not one of the language.
        """

    @abstractmethod
    def act(self, act: ActName, case: Case | None = None, style: Style = Style.FULL) -> str:
        """Return the name of an act alone; ``BARE`` gives an empty text. Raises as `reference`."""

    @abstractmethod
    def own_act(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """Return "this Statute", «настоящее Положение», "şu Düzgünnama"."""

    @abstractmethod
    def act_kind(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """Return the noun of a kind of act, in the small letters a dictionary gives it."""

    @abstractmethod
    def act_title(self, kind: ActKind, subject: Forms) -> Forms:
        """Return the title of a by-law about ``subject``, in every case: «Положение о службе …».

        Raises:
            MissingFormError: the subject is not known in the case the kind of act wants.
        """

    @abstractmethod
    def title_forms(self, kind: ActKind, title: str) -> Forms | None:
        """Return a whole title in every case: the noun of its kind declines, the rest stays.

        None where that noun does not stand in its place: first in English and Russian («Порядок …»),
        last in Turkmen («… tertibi», «… hakynda düzgünnama»).
        """

    @abstractmethod
    def unit(self, kind: UnitKind, case: Case = Case.NOM, many: bool = False) -> str:
        """Return the noun of a level of division, or its plural: «статья», "maddalar"."""

    @abstractmethod
    def unit_heading(self, kind: UnitKind, number: Number | int) -> str:
        """Return a unit's label, without a full stop: «Глава I», "I bap", "5-nji madda"."""

    @abstractmethod
    def unit_pattern(self, kind: UnitKind, legislative: bool = False) -> str | None:
        """Return the label as a pattern with ``%1`` ("%1 bap."); ``None`` where it varies with the number."""

    @property
    @abstractmethod
    def governors(self) -> Mapping[str, Governor]:
        """Words and phrases that govern a reference."""

    @abstractmethod
    def governed_case(self, before: str, after: str) -> Case | None:
        """Return the case that the words around a reference demand; ``None`` if they demand none."""

    def preposition(self, word: str, following: str) -> str:
        """Return a preposition as it sounds before ``following``: «с» or «со»."""
        return word

    # Lists and writing

    @abstractmethod
    def conjunction(self, kind: Join) -> str:
        """Return «и» or «или»."""

    @abstractmethod
    def join(self, items: Sequence[str], kind: Join = Join.ALL) -> str:
        """Return the items in one sentence: «a, b и c»."""

    @abstractmethod
    def list_mark(self, last: bool) -> str:
        """Return the mark that ends an item of a list."""

    @abstractmethod
    def quote(self, text: str) -> str:
        """Return ``text`` in quotation marks; marks inside it become those of the inner level."""

    @abstractmethod
    def nbsp(self, text: str) -> str:
        """Return ``text`` with no-break spaces where a number must not leave its noun."""

    @abstractmethod
    def capital(self, text: str) -> str:
        """Return ``text`` with its first letter large; opening marks are skipped, digits are not."""

    @abstractmethod
    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """Return the key that sorts as dictionaries of the language do."""

    # Drafting formulae

    @abstractmethod
    def amendment(self, change: Amendment) -> str:
        """Return an amendment as one clause, without its end mark; a colon where new wording follows."""

    @abstractmethod
    def amendments_in(self, unit: Path) -> str:
        """Return the words over a list of changes of one unit: «в пункте 9:»."""

    @abstractmethod
    def made(self, changes: Mapping[Made, bool], case: Case = Case.NOM) -> str:
        """Return what the changes are called, in the order given; true where there are several.

        «изменение и дополнения», "üýtgetmeleri we goşmaçany".
        """

    @abstractmethod
    def amending_title(self, changes: Mapping[Made, bool], acts: Sequence[Forms]) -> str:
        """Return the title of an instrument: «О внесении изменений в …»; of many acts without their names."""

    @abstractmethod
    def amend(self, changes: Mapping[Made, bool], act: AmendedAct) -> Line:
        """Return the words over the changes of an act: «Внести в … следующие изменения:»."""

    @abstractmethod
    def amend_several(self, changes: Mapping[Made, bool]) -> str:
        """Return the words over a list of legislative acts, each named by `amend_in`."""

    @abstractmethod
    def amend_in(self, act: AmendedAct) -> Line:
        """Return the words over the changes of one act of a list: «В … :»."""

    @abstractmethod
    def law_head(self) -> tuple[str, ...]:
        """Return the lines that open a law, before its title."""

    @abstractmethod
    def law_in_force(self) -> str:
        """Return the sentence that brings an amending law into force."""

    @abstractmethod
    def law_signed(self) -> str:
        """Return the office that signs a law."""

    @abstractmethod
    def law_place(self, day: datetime.date | None) -> Line:
        """Return where and when a law was signed; no day is a blank."""

    @abstractmethod
    def history(self, what: str, by: Sequence[Approval]) -> Line:
        """Return a line of a consolidated text: ``all`` for the title, ``reworded``, ``added`` …."""

    @abstractmethod
    def verbatim(self, text: str) -> str:
        """Return ``text`` in quotation marks, letter for letter where both levels have the same marks."""

    @abstractmethod
    def repealed(self, kind: UnitKind) -> str:
        """Return what stands in the place of a repealed unit: «Утратил силу.»."""

    @property
    @abstractmethod
    def order_word(self) -> str:
        """The word that turns a preamble into an order: «ПРИКАЗЫВАЮ:»."""

    @property
    @abstractmethod
    def agreed(self) -> str:
        """The word over the signatures of agreement: «Согласовано:»."""

    @property
    @abstractmethod
    def draft_mark(self) -> str:
        """The mark of a draft: «ПРОЕКТ»."""

    @property
    @abstractmethod
    def ground_case(self) -> Case:
        """The case in which `preamble` takes its ground."""

    @abstractmethod
    def short_name(self, word: str) -> str:
        """Return the bracket that gives a short name: «(далее – служба)»."""

    @abstractmethod
    def approved(self, kind: ActKind) -> str:
        """Return the word of approval that agrees with the act: «Утверждена» of an instruction."""

    @abstractmethod
    def approval_block(self, kind: ActKind, by: Sequence[Approval]) -> tuple[Line, ...]:
        """Return the block at the head of an act of ``kind``; a joint order has one side per issuer."""

    @abstractmethod
    def annex_mark(self, number: int | None, to: Sequence[Approval]) -> tuple[Line, ...]:
        """Return the mark at the head of an annex to an order."""

    @abstractmethod
    def annex_to(self, number: Number | int | None, act: NamedAct) -> str:
        """Return the mark at the head of an annex to a by-law."""

    @abstractmethod
    def order_head(self, order: Sequence[Approval]) -> tuple[Line, ...]:
        """Return the lines that open an order, the name of the kind of act among them."""

    @abstractmethod
    def approval_title(self, acts: Sequence[NamedAct]) -> str:
        """Return the title of an order that approves ``acts``."""

    @abstractmethod
    def approve_point(self, acts: Sequence[NamedAct]) -> Point:
        """Return the point that approves ``acts``; two or more make a list."""

    @abstractmethod
    def preamble(self, grounds: Sequence[str], purpose: str = "", *, joint: bool = False) -> str:
        """Return the preamble of an order up to `order_word`; grounds stand in `ground_case`.

        In a joint order several heads order: «ПРИКАЗЫВАЕМ».
        """

    @abstractmethod
    def publication_point(self, order: ActKind, number: int, unit: TimeUnit) -> str:
        """Return the point on publication and on telling the Ministry of Adalat."""

    @abstractmethod
    def control_point(self, order: ActKind, post: Forms, holder: str | None) -> Line:
        """Return the point that puts the performance of an order under a post's control."""

    @abstractmethod
    def in_force(self, order: ActKind, start: datetime.date | None, published: bool) -> str:
        """Return the sentence that brings an order into force.

        ``start`` is the day; without one it is the day of publication, or else of registration.
        """

    @abstractmethod
    def in_force_later(
        self, units: Sequence[str], start: datetime.date | None, published: bool, *, many: bool
    ) -> str:
        """Return the sentence that brings ``units``, references in the nominative, into force at ``start``.

        ``many`` is their number in grammar: «главы II и VII … вводятся», «Правила … вводятся».
        """

    @abstractmethod
    def registration_mark(self, order: ActKind, day: datetime.date | None, number: str | None) -> Line:
        """Return the mark of state registration."""
