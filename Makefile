# 'sam build' runs these. PACKAGING must agree with the template's parameter of that name:
#   sam build                                  native AOT
#   PACKAGING=managed sam build                ReadyToRun for the dotnet10 runtime
# Native code links against the C library of the machine that builds it, so build where glibc is no newer than Amazon Linux
# 2023's (2.34): in an Amazon Linux 2023 container, or with 'sam build --use-container'.
PACKAGING ?= native
RUNTIME ?= linux-arm64
SKILL := src/VoiceHealth.Skill/VoiceHealth.Skill.csproj

.PHONY: build-SkillFunction build-WebFunction

build-SkillFunction build-WebFunction:
ifeq ($(PACKAGING),native)
	dotnet publish $(SKILL) --configuration Release --runtime $(RUNTIME) --output "$(ARTIFACTS_DIR)/publish" -p:PublishAot=true -p:StripSymbols=true
	mv "$(ARTIFACTS_DIR)/publish/VoiceHealth.Skill" "$(ARTIFACTS_DIR)/bootstrap"
	rm -rf "$(ARTIFACTS_DIR)/publish"
else
	dotnet publish $(SKILL) --configuration Release --runtime $(RUNTIME) --no-self-contained --output "$(ARTIFACTS_DIR)" -p:PublishReadyToRun=true
endif
