from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.monitor.diary import Diary


@pytest.fixture
def diary() -> Iterator[Diary]:
    one = Diary()
    yield one
    one.store.close()
