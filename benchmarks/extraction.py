"""How long extraction takes, against spaCy's own pipeline on the same texts.

    python benchmarks/extraction.py [FOLDER] [--words N] [--rounds N]

The texts are the `.txt` files in FOLDER, else the seed and those of the tests, repeated until they
have N words. spaCy reads them with its models as they come, and with the components of them that
extraction has read whole texts; extraction does all its work, those components included. Each has
processes of its own, which load, read everything once to warm up, and then take turns, so that a
busy machine slows all alike. Ratios are of processor time, each turn's to that of the turn beside
it; they and the times are medians. On two processes each has half of the texts.
"""

import argparse
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import spacy
from spacy.language import Language

from deals import lang
from deals.domain.article import Article
from deals.extract import backends
from deals.extract.parse import load_model
from deals.read.article import read_file

ROOT = Path(__file__).resolve().parent.parent
OURS = ("seeds/*.txt", "tests/articles/**/*.txt")
BATCH = 16  # texts that spaCy reads at once; it is slower with fewer, and with its own 256


def read_with(load: Callable[[str], Language], articles: Sequence[Article]) -> None:
    """Have spaCy read *articles*, those of each language in batches."""
    for code in sorted({article.language for article in articles}):
        texts = [article.text for article in articles if article.language == code]
        for _ in load(code).pipe(texts, batch_size=BATCH):
            pass


@cache
def whole_model(code: str) -> Language:
    return spacy.load(next(n for n in lang.load(code).models if spacy.util.is_package(n)))


def model_used(code: str) -> Language:
    return load_model(lang.load(code).models)


def spacy_whole(articles: Sequence[Article]) -> None:
    read_with(whole_model, articles)


def spacy_used(articles: Sequence[Article]) -> None:
    read_with(model_used, articles)


def extraction(articles: Sequence[Article]) -> None:
    for _ in backends.load("rules").read(articles):
        pass


CONTESTANTS: dict[str, Callable[[Sequence[Article]], None]] = {
    "spaCy, its own pipeline": spacy_whole,
    "spaCy, components used": spacy_used,
    "deals, whole extraction": extraction,
}
BASE = "spaCy, its own pipeline"


@dataclass
class Team:
    """The processes of one contestant, each with its share of the articles."""

    run: Callable[[Sequence[Article]], None]
    shares: list[Sequence[Article]]
    seconds: list[float] = field(default_factory=list)  # that a turn took by the clock
    worked: list[float] = field(default_factory=list)  # by its processors
    members: list[ProcessPoolExecutor] = field(default_factory=list)

    def __post_init__(self) -> None:
        spawn = get_context("spawn")  # each loads its own models, so that its memory is its own
        self.members = [ProcessPoolExecutor(1, mp_context=spawn) for _ in self.shares]
        self.turn()
        self.seconds.clear()
        self.worked.clear()

    def turn(self) -> None:
        start = time.perf_counter()
        pairs = zip(self.members, self.shares, strict=True)
        turns = [member.submit(work, self.run, share) for member, share in pairs]
        self.worked.append(sum(turn.result() for turn in turns))
        self.seconds.append(time.perf_counter() - start)

    def leave(self) -> float:
        """Return the most memory that one member has held, in megabytes, and end them all."""
        peaks = [member.submit(peak_memory).result() for member in self.members]
        for member in self.members:
            member.shutdown()
        return max(peaks)


def work(run: Callable[[Sequence[Article]], None], share: Sequence[Article]) -> float:
    """Return the seconds of processor time that *run* takes with *share*."""
    start = time.process_time()
    run(share)
    return time.process_time() - start


def peak_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def gather(folder: Path | None, words: int) -> list[Article]:
    """Return the articles, repeated until they have *words* words."""
    found = folder.glob("**/*.txt") if folder else (p for g in OURS for p in ROOT.glob(g))
    articles = [read_file(path) for path in sorted(found)]
    if not articles:
        raise SystemExit("extraction: no .txt files there")
    chosen: list[Article] = []
    for article in cycle(articles):
        chosen.append(article)
        words -= len(article.text.split())
        if words <= 0:
            return chosen
    return chosen


def shares_of(articles: Sequence[Article], processes: int) -> list[Sequence[Article]]:
    return [articles[first::processes] for first in range(processes)]


def compete(articles: Sequence[Article], processes: int, rounds: int) -> Iterator[str]:
    """Yield a line of figures for each contestant."""
    shares = shares_of(articles, processes)
    teams = {name: Team(run, shares) for name, run in CONTESTANTS.items()}
    for _ in range(rounds):
        for team in teams.values():
            team.turn()
    words = sum(len(article.text.split()) for article in articles)
    for name, team in teams.items():
        taken, worked = median(team.seconds), median(team.worked)
        pairs = zip(team.worked, teams[BASE].worked, strict=True)
        ratio = median(its / base for its, base in pairs)
        yield (
            f"{name:<24} {processes:>9} {worked:>8.2f} {ratio:>7.2f} {taken:>8.2f}"
            f" {len(articles) / taken:>10.1f} {words / taken:>9,.0f} {team.leave():>8,.0f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Time extraction against spaCy.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--words", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    articles = gather(options.folder, options.words)
    languages = Counter(article.language for article in articles)
    counts = ", ".join(f"{count} {code}" for code, count in sorted(languages.items()))
    print(f"{len(articles)} articles ({counts}), medians of {options.rounds} rounds\n")
    print(f"{'':24} processes    CPU s   ratio  seconds articles/s   words/s  peak MB")
    for processes in (1, 2):
        for line in compete(articles, processes, options.rounds):
            print(line)


if __name__ == "__main__":
    main()
