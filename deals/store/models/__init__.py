"""Tables, one module a concept. Import them from here, so that none is ever left out."""

from deals.store.base import Base
from deals.store.models.article import Article
from deals.store.models.company import Company, CompanyName
from deals.store.models.deal import Deal, Participant, PartyList
from deals.store.models.decision import Decision
from deals.store.models.evidence import Evidence
from deals.store.models.file import File, Identifier, Rejection, Row
from deals.store.models.partnership import Partner, Partnership
from deals.store.models.person import Person, PersonName
from deals.store.models.position import Position
from deals.store.models.quote import Quote
from deals.store.models.reading import Reading
from deals.store.models.term import Term

__all__ = [
    "Article",
    "Base",
    "Company",
    "CompanyName",
    "Deal",
    "Decision",
    "Evidence",
    "File",
    "Identifier",
    "Participant",
    "Partner",
    "Partnership",
    "PartyList",
    "Person",
    "PersonName",
    "Position",
    "Quote",
    "Reading",
    "Rejection",
    "Row",
    "Term",
]
