#!/usr/bin/env python3
"""Holds the files of the catalog, and examples of users' own files, against their JSON schemas.

Usage: schemas.py CATALOG_FOLDER OWN_FILES_FOLDER
Own files whose names begin with "good" have to fit, those with "bad" must not; the readers of the program judge
them the same way in tests/core/validate. Needs python3-jsonschema; exits with 77 (skipped) where it is not there.
"""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def validator_of(schemas, document):
    for schema in schemas:
        kind = schema.get("properties", {}).get("kind", {}).get("const")
        if kind == document.get("kind"):
            return Draft202012Validator(schema)
    return None


def problems_of(schemas, file):
    document = json.loads(file.read_text(encoding="utf-8"))
    validator = validator_of(schemas, document)
    if validator is None:
        return None
    return [f"{file.name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in validator.iter_errors(document)]


def main(catalog, own):
    schemas = [json.loads(file.read_text(encoding="utf-8")) for file in sorted((catalog / "schema").glob("*.json"))]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    failures = []
    checked = 0
    for file in sorted(catalog.glob("*.json")) + sorted(catalog.glob("m*/*.json")):
        problems = problems_of(schemas, file)
        if problems is None:
            continue  # a kind without a schema
        checked += 1
        failures += problems
    for file in sorted(own.glob("*.json")):
        problems = problems_of(schemas, file) or []
        checked += 1
        if file.name.startswith("good"):
            failures += problems
        elif not problems:
            failures.append(f"{file.name}: fits, but must not")
    print("\n".join(failures) or f"{checked} files fit their schemas")
    return 1 if failures or checked < 10 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
