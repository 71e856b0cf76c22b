import asyncio
import threading

import pytest
from greenlet import getcurrent

from deals.store.aside import Aside


async def later(value):
    await asyncio.sleep(0)
    return value


async def fail():
    await asyncio.sleep(0)
    raise OSError("gone")


def test_a_function_is_given_what_it_waits_for():
    aside = Aside()

    def add():
        return aside.wait(later(1)) + aside.wait(later(2))

    assert asyncio.run(aside.run(add)) == 3


def test_the_loop_goes_on_while_a_function_waits():
    aside, other = Aside(), Aside()

    async def run_both():
        done = asyncio.Event()

        def wait_for_other():
            return aside.wait(done.wait())

        waiting = asyncio.create_task(aside.run(wait_for_other))
        await asyncio.sleep(0)
        await other.run(done.set)
        return await waiting

    assert asyncio.run(run_both())


def test_an_error_is_told_to_the_function_and_by_it():
    aside = Aside()

    def wait_and_tell():
        with pytest.raises(OSError, match="gone"):
            aside.wait(fail())
        return aside.wait(fail())

    for _ in range(2):  # a failure is not the end
        with pytest.raises(OSError, match="gone"):
            asyncio.run(aside.run(wait_and_tell))
    assert asyncio.run(aside.run(lambda: "as before")) == "as before"


def test_one_greenlet_runs_all_functions():
    aside = Aside()

    async def run_twice():
        return [await aside.run(getcurrent) for _ in range(2)]

    first, second = asyncio.run(run_twice())
    assert first is second
    assert first is not getcurrent()


def test_loops_of_several_threads_may_run_functions_one_after_the_other():
    aside = Aside()
    found = []

    def run():
        found.append(asyncio.run(aside.run(lambda: aside.wait(later("here")))))

    for _ in range(3):
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()

    assert found == ["here"] * 3
