"""Checks framework.py against the conformance set of reunification-framework.

    python3 examples/python/conformance.py [folder with the vectors]

Without a folder, that of this repository is read. It prints how many vectors passed and failed, and how many could not be asked
because the function is not implemented here. The exit code is 0 if vectors passed and none failed. How an answer is compared is
described in docs/interop.md. Python 3.9 or later, standard library only.
"""

import copy
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # Leaves nothing behind beside the sources.

from framework import IMPLEMENTED  # noqa: E402

FORMAT = 2
HERE = pathlib.Path(__file__).resolve().parents[2] / "src" / "conformance" / "vectors"
NO_VECTORS = ("format.schema.json", "package.json")
SHOWN = 20


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def value_at(entry, field):
    """The value at a field such as “task.id”."""
    for name in field.split("."):
        entry = entry.get(name) if isinstance(entry, dict) else None
    return entry


def without(entry, keys):
    """An entry without its keys, and without what then is empty."""
    if not isinstance(entry, dict):
        return entry
    left = {}
    for name, value in entry.items():
        if name in keys:
            continue
        further = [key[len(name) + 1 :] for key in keys if key.startswith(f"{name}.")]
        if not further:
            left[name] = value
        elif without(value, further):
            left[name] = without(value, further)
    return left


def fits_list(expected, actual, asked, name):
    """Whether a list has all that is expected of it."""
    only, keys = asked.get("only", {}).get(name), asked.get("byKey", {}).get(name)
    if only and isinstance(actual, list):
        actual = [one for one in actual if all(value_at(one, at) in values for at, values in only.items())]
    if keys and expected:
        found = {json.dumps([value_at(one, key) for key in keys]): one for one in reversed(actual or [])}
        return all(
            fits(without(entry, keys), found.get(json.dumps([value_at(entry, key) for key in keys])), asked)
            for entry in expected
        )
    if not isinstance(actual, list) or len(actual) != len(expected):
        return False
    if name not in asked.get("unordered", []):
        return all(fits(one, other, asked) for one, other in zip(expected, actual))
    left = list(actual)
    for entry in expected:
        place = next((place for place, other in enumerate(left) if fits(entry, other, asked)), None)
        if place is None:
            return False
        del left[place]
    return True


def fits(expected, actual, asked, name=None):
    """Whether an answer has all that is expected of it."""
    if expected is None:
        return actual is None
    if isinstance(expected, dict):
        if expected and actual is None:
            actual = {}
        return isinstance(actual, dict) and all(
            fits(value, actual.get(field), asked, field) for field, value in expected.items()
        )
    if isinstance(expected, list):
        return fits_list(expected, actual, asked, name)
    if is_number(expected):
        return is_number(actual) and abs(expected - actual) <= 1e-6
    return type(expected) is type(actual) and expected == actual


def check(vector, implementation, asked):
    """What is wrong with the answer to a vector; None where nothing is."""
    try:
        actual = implementation(copy.deepcopy(vector["input"]))
        return None if fits(vector["expected"], actual, asked, "$") else json.dumps(actual, default=repr)
    except Exception as error:  # An implementation that fails has failed the vector, and no more.
        return f"{type(error).__name__}: {error}"


def main(folder):
    files = sorted(path for path in folder.glob("*.json") if path.name not in NO_VECTORS)
    if not files:
        print(f"No vectors in {folder}.")
        return 2
    passed, failed, not_implemented = 0, [], {}
    for path in files:
        vectors = json.loads(path.read_text(encoding="utf-8"))
        if vectors["format"] != FORMAT:
            print(f"{path.name} is in format {vectors['format']}; this program knows {FORMAT}.")
            return 2
        for vector in vectors["vectors"]:
            name = vector["function"]
            if name not in IMPLEMENTED:
                not_implemented[name] = not_implemented.get(name, 0) + 1
                continue
            wrong = check(vector, IMPLEMENTED[name], vectors["functions"][name])
            if wrong is None:
                passed += 1
            else:
                failed.append((vector, wrong))
    for vector, wrong in failed[:SHOWN]:
        print(f"FAILED {vector['id']}: {vector['title']}")
        print(f"  expected {json.dumps(vector['expected'])}")
        print(f"  actual   {wrong}")
        for source in vector.get("sources", []):
            print(f"  {source}")
    if len(failed) > SHOWN:
        print(f"and {len(failed) - SHOWN} more")
    for name, count in sorted(not_implemented.items()):
        print(f"not implemented: {name} ({count})")
    print(f"{passed} passed, {len(failed)} failed, {sum(not_implemented.values())} not implemented")
    return 0 if passed > 0 and not failed else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE))
