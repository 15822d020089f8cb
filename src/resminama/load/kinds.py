"""The kinds of source, by the ``schema:`` line they begin with."""

from __future__ import annotations

from resminama.model.act import Act
from resminama.model.amending import AmendingAct
from resminama.model.amendments import Amendments
from resminama.model.bylaw import Bylaw
from resminama.model.calendar import Calendar
from resminama.model.concept import Concept, TermSources
from resminama.model.decisions import Decisions
from resminama.model.dossier import Dossier
from resminama.model.edition import Edition
from resminama.model.figures import Figures
from resminama.model.form import FormSheet
from resminama.model.gaps import LegislativeReview
from resminama.model.guide import Guide
from resminama.model.inventory import Inventory
from resminama.model.job import Job
from resminama.model.leaflet import Leaflet
from resminama.model.mandate import Assignment, Mandate
from resminama.model.names import (
    Bodies,
    EvidenceDocuments,
    Forms,
    Indicators,
    Places,
    Posts,
    Services,
    Settings,
    Units,
)
from resminama.model.note import BriefingNote
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.plan import Plan
from resminama.model.record import Record
from resminama.model.rehearsal import Rehearsal
from resminama.model.report import Report
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Clause, Statute

KINDS: dict[str, type[Record]] = {
    "act/1": Act,
    "amending/1": AmendingAct,
    "amendments/1": Amendments,
    "assignment/1": Assignment,
    "bodies/1": Bodies,
    "bylaw/1": Bylaw,
    "calendar/1": Calendar,
    "clause/1": Clause,
    "concept/1": Concept,
    "decisions/1": Decisions,
    "dossier/1": Dossier,
    "edition/1": Edition,
    "evidence/1": EvidenceDocuments,
    "figures/1": Figures,
    "form/1": FormSheet,
    "forms/1": Forms,
    "gaps/1": LegislativeReview,
    "guide/1": Guide,
    "indicators/1": Indicators,
    "inventory/1": Inventory,
    "job/1": Job,
    "leaflet/1": Leaflet,
    "mandate/1": Mandate,
    "note/1": BriefingNote,
    "order/1": Order,
    "package/1": Package,
    "places/1": Places,
    "plan/1": Plan,
    "posts/1": Posts,
    "report/1": Report,
    "rehearsal/1": Rehearsal,
    "services/1": Services,
    "settings/1": Settings,
    "sop/1": Sop,
    "sources/1": TermSources,
    "standard/1": Standard,
    "statute/1": Statute,
    "units/1": Units,
}
