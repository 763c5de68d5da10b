"""Computes the Signature Version 4 of a recorded request with botocore and says whether it is the one that was sent.

Reads one JSON object from standard input: method, url, headers, body (base64), key, secret, region.
"""
import base64
import hashlib
import json
import re
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

sent = json.load(sys.stdin)
body = base64.b64decode(sent["body"])
headers = {name.lower(): value for name, value in sent["headers"].items()}
authorization = headers["authorization"]
signed = re.search(r"SignedHeaders=([^,]+)", authorization).group(1).split(";")
claimed = re.search(r"Signature=([0-9a-f]{64})", authorization).group(1)
scope = re.search(r"Credential=[^/]+/\d{8}/([^/]+)/([^/]+)/aws4_request", authorization)
if scope.groups() != (sent["region"], "lambda"):
    sys.exit(f"wrong scope: {scope.groups()}")
if "x-amz-content-sha256" in headers and headers["x-amz-content-sha256"] != hashlib.sha256(body).hexdigest():
    sys.exit("the payload's hash is not the payload's")
if "host" not in signed or "x-amz-date" not in signed:
    sys.exit(f"host and date must be signed, and these are: {signed}")

request = AWSRequest(sent["method"], sent["url"], data=body, headers={name: headers[name] for name in signed})
request.context["timestamp"] = headers["x-amz-date"]
signer = SigV4Auth(Credentials(sent["key"], sent["secret"]), "lambda", sent["region"])
computed = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
print("valid" if computed == claimed else f"botocore computes {computed}, sent was {claimed}")
