-- Sends the requests of the file that LOAD names, in turn. A line is a request, or a signature, a tab and the request that it signs.
local requests, at = {}, 0

function init()
    for line in io.lines(os.getenv("LOAD")) do
        local signature, body = line:match("^([^\t]+)\t(.*)$")
        local headers = { ["Content-Type"] = "application/json", ["Signature-256"] = signature }
        if signature then
            headers["SignatureCertChainUrl"] = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"
        end
        requests[#requests + 1] = wrk.format("POST", "/alexa", headers, body or line)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    io.write(string.format("RESULT %d %.0f %.3f %.3f %d\n", summary.requests, summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status + summary.errors.read + summary.errors.timeout))
end
