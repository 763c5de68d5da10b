"""Deploys the skill's function as 'sam deploy' does, against a Lambda API on loopback.

SAM's own translator makes CloudFormation of the template. What CloudFormation does with the function, its version and its alias is done here, for no
stand-in of it knows aliases: a resource is left alone unless what the template says of it has changed, and a property that the template does not name
is never sent. Standard input: {"template", "endpoint", "code", "state", "parameters"}; "state" is a file that keeps what was deployed last.
"""
import io
import json
import os
import sys
import zipfile

import boto3
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

REGION = "eu-west-2"
ROLE = "arn:aws:iam::123456789012:role/skill"
SETTINGS = ("Runtime", "Handler", "MemorySize", "Timeout", "Environment", "Layers", "Description")
os.environ["AWS_DEFAULT_REGION"] = REGION


class NoManagedPolicies:
    def load(self):
        return {}


def translate(asked):
    with open(asked["template"], encoding="utf-8") as file:
        template = yaml_parse(file.read())
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = {"Bucket": "code", "Key": asked["code"]}
            resource.pop("Metadata", None)
    return transform(template, asked["parameters"], NoManagedPolicies())


def resolve(value, template, parameters):
    """A value with its functions worked out, as far as the function's own settings use them."""
    if isinstance(value, list):
        return [resolve(item, template, parameters) for item in value]
    if not isinstance(value, dict):
        return value
    if "Ref" in value:
        return parameters.get(value["Ref"], template["Parameters"].get(value["Ref"], {}).get("Default", value["Ref"]))
    if "Fn::If" in value:
        condition, yes, no = value["Fn::If"]
        return resolve(yes if holds(template["Conditions"][condition], template, parameters) else no, template, parameters)
    if "Fn::GetAtt" in value:
        return ROLE
    return {name: resolve(item, template, parameters) for name, item in value.items()}


def holds(condition, template, parameters):
    one, other = resolve(condition["Fn::Equals"], template, parameters)
    return one == other


def archive(code):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("bootstrap", code)
    return data.getvalue()


def client(service, asked):
    return boto3.client(service, endpoint_url=asked["endpoint"], region_name=REGION, aws_access_key_id="key", aws_secret_access_key="secret")


def deploy(asked):
    template = translate(asked)
    resources = template["Resources"]
    function = resolve(resources["SkillFunction"]["Properties"], template, asked["parameters"])
    settings = {name: int(function[name]) if name in ("MemorySize", "Timeout") else function[name] for name in SETTINGS if name in function}
    version = next(name for name, resource in resources.items() if resource["Type"] == "AWS::Lambda::Version" and name.startswith("SkillFunction"))
    alias = next(resource["Properties"]["Name"] for name, resource in resources.items() if resource["Type"] == "AWS::Lambda::Alias" and name.startswith("SkillFunction"))
    service = client("lambda", asked)
    before = {}
    if os.path.exists(asked["state"]):
        with open(asked["state"], encoding="utf-8") as file:
            before = json.load(file)

    if not before:
        client("iam", asked).create_role(RoleName="skill", AssumeRolePolicyDocument="{}")
        service.create_function(FunctionName="skill", Role=ROLE, Architectures=function["Architectures"], Code={"ZipFile": archive(asked["code"])}, **settings)
    else:
        changed = {name: value for name, value in settings.items() if before["settings"].get(name) != value}
        if changed:
            service.update_function_configuration(FunctionName="skill", **changed)
        if before["code"] != asked["code"]:
            service.update_function_code(FunctionName="skill", ZipFile=archive(asked["code"]))
    if before.get("version") != version:
        number = service.publish_version(FunctionName="skill")["Version"]
        (service.update_alias if before else service.create_alias)(FunctionName="skill", Name=alias, FunctionVersion=number)
    with open(asked["state"], "w", encoding="utf-8") as file:
        json.dump({"settings": settings, "code": asked["code"], "version": version}, file)


deploy(json.load(sys.stdin))
