// Reads signed requests (file named first) and says of each whether Amazon's own verifiers take it: one line a request, "name<tab>true|false".
// Time, the trusted root and the certificates' addresses are the file's, so that nothing leaves this machine.
'use strict';
const fs = require('fs');

const { now, root, requests } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

const RealDate = Date;
global.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now] : parts));
  }
  static now() {
    return now;
  }
};
const helper = require('ask-sdk-express-adapter/dist/verifier/helper');
const storeOf = helper.generateCAStore;
helper.generateCAStore = () => storeOf([root]);

const { SkillRequestSignatureVerifier, TimestampVerifier } = require('ask-sdk-express-adapter');

async function verdict({ body, headers, pem }) {
  const signature = new SkillRequestSignatureVerifier();
  signature._getCertChainByUrl = async () => {
    if (pem === null) {
      throw new Error('not found');
    }
    return pem;
  };
  try {
    await signature.verify(body, headers);
    await new TimestampVerifier().verify(body);
    return true;
  } catch (error) {
    if (process.argv[3] === '--why') {
      console.error(error.message);
    }
    return false;
  }
}

(async () => {
  for (const request of requests) {
    console.log(`${request.name}\t${await verdict(request)}`);
  }
})();
