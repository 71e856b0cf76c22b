"""Places: the countries, regions and cities that Babel and the language packs know."""

import re
from functools import cache

from babel import Locale
from babel.core import get_global

from deals.grammar import LanguagePack

_BODIES = frozenset(["UN", "EU", "EZ", "ZZ"])  # Babel's codes of what is no country


def is_place(name: str, pack: LanguagePack) -> bool:
    """Tell whether *name* is a country, a region or a city that Babel or the pack knows, or is
    built as towns' names are."""
    if re.fullmatch(pack.mention.town_names, name):
        return True
    known, folded = pack.mention.place_names, name.casefold()
    parts = folded.split()
    if len(parts) > 1 and parts[0] in pack.mention.demonyms:  # "Northern Example"
        parts = parts[1:]
    territories = _territories(pack.code)
    whole = (folded, " ".join(parts))
    return any(name in known or name in territories for name in whole) or all(
        word in known for word in parts
    )


@cache
def _territories(code: str) -> frozenset[str]:
    locale = Locale(code)
    cities = (zone["city"] for zone in locale.time_zones.values() if "city" in zone)
    zones = (name.rsplit("/", 1)[-1].replace("_", " ") for name in get_global("zone_territories"))
    territories = [name for code, name in locale.territories.items() if code not in _BODIES]
    return frozenset(n.casefold() for n in [*territories, *cities, *zones])
