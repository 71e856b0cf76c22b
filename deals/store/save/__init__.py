"""Claims, made into records or joined to those that they tell again.

The `save_*` functions are given, beside the claims, the known record that each tells again, or
None; their evidence gathers in a filing, between `open_filing` and `close_filing`.
"""

from deals.store.save.deal import save_deals
from deals.store.save.filing import Filing, close_filing, open_filing
from deals.store.save.name import save_companies, save_people
from deals.store.save.partnership import save_partnerships
from deals.store.save.position import save_positions
from deals.store.save.quote import save_quotes

__all__ = [
    "Filing",
    "close_filing",
    "open_filing",
    "save_companies",
    "save_deals",
    "save_partnerships",
    "save_people",
    "save_positions",
    "save_quotes",
]
