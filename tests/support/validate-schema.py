"""Validates JSON files against a JSON Schema: validate-schema.py SCHEMA FILE...

Prints one line for every file that does not fit; the exit status is their number."""

import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faulty = 0
for name in sys.argv[2:]:
    error = jsonschema.exceptions.best_match(validator.iter_errors(json.load(open(name, encoding="utf-8"))))
    if error:
        faulty += 1
        print(f"{name}: {error.json_path}: {error.message[:200]}")
sys.exit(faulty)
