"""Terms of deals: what is denied or kept back."""

from collections import defaultdict

from deals.domain.claims import Term
from deals.domain.evidence import Evidence
from deals.extract.event import Event
from deals.extract.skeleton import Skeleton, compiled
from deals.grammar import DealWords


def find_terms(
    events: list[Event], skeletons: list[Skeleton], words: DealWords
) -> dict[int, list[Term]]:
    """Return what is denied or kept back, by the id of the event told last before it."""
    terms: dict[int, list[Term]] = defaultdict(list)
    for number, skeleton in enumerate(skeletons):
        for pattern, status in words.denials:
            for match in compiled(pattern).finditer(skeleton.text):
                told = {e.last_told(number): e for e in reversed(events)}
                last = max(told, default=-9)
                if number - last <= 2:
                    span = skeleton.span_of(*match.span("text"))
                    evidence = (Evidence("text", span, f"deal.term.{status}"),)
                    term = Term(text=span.of(skeleton.article), status=status, evidence=evidence)
                    terms[id(told[last])].append(term)
    return terms
