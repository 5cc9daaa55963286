"""What Schemathesis is told beyond the contract: a call that succeeds for every operation, and who asks.

Both come from the program that starts it (`giver.ts`), by the operation's id.
"""

import base64
import json
import os
import re
import threading
import urllib.request
import uuid

import schemathesis

GIVER = os.environ["LAUREL_CONTRACT_GIVER"]
# A call is made of some requests; one of them may wait for a workflow.
LIMIT_S = 60
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
WHO_ASKS = {"laurel-demo-role", "laurel-demo-unit", "laurel-demo-person", "cookie", "authorization"}

examples_given = set()
known_callers = {}
lock = threading.Lock()


def given(kind, operation):
    operation_id = operation.definition.raw["operationId"]
    with NO_PROXY.open(f"{GIVER}/{kind}/{operation_id}", timeout=LIMIT_S) as answer:
        return json.load(answer)


@schemathesis.hook
def before_add_examples(context, examples):
    """The right call is an example like those that the contract may have, so all checks look at its answer."""
    call = given("calls", context.operation)
    if call is None:
        return
    more = {}
    if "bytes" in call:
        more = {"body": base64.b64decode(call["bytes"]), "media_type": "application/octet-stream"}
    elif "body" in call:
        more = {"body": call["body"], "media_type": "application/json"}
    example = context.operation.Case(
        path_parameters=call.get("path", {}),
        query=call.get("query", {}),
        headers={**call.get("headers", {}), **call.get("as", {})},
        **more,
    )
    examples_given.add(example.id)
    # So that the check whether credentials are asked for at all leaves them out once.
    example._has_explicit_auth = "as" in call
    examples.append(example)


@schemathesis.hook
def before_call(context, case, kwargs):
    """A key stands for one intent. Schemathesis keeps that of the example, which stands for another."""
    key = case.headers.get("Idempotency-Key")
    if key and case.id not in examples_given and UUID.fullmatch(key):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())


@schemathesis.auth(refresh_interval=None)
class ByOffice:
    """Every operation is asked for by an office, or a person, that may."""

    def get(self, case, context):
        operation = context.operation
        with lock:
            if operation.label not in known_callers:
                known_callers[operation.label] = given("callers", operation)
        return known_callers[operation.label]

    def set(self, case, data, context):
        if not any(name.lower() in WHO_ASKS for name in case.headers):
            case.headers.update(data)
