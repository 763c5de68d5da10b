using System.Diagnostics;
using VoiceHealth.Testing;

// From the start of a process to its first answer, beside an empty program of the same kind, in turn.
if (args is not [var skill, var empty, var release, var requestFile, .. var rest])
{
    Console.Error.WriteLine("usage: VoiceHealth.ColdStart SKILL EMPTY RELEASE REQUEST.json [RUNS]   (SKILL and EMPTY: a program, or a .dll for dotnet)");
    return 2;
}

int runs = rest is [var count] ? int.Parse(count) : 15;
byte[] request = await File.ReadAllBytesAsync(requestFile);
var first = new List<double>();
var floor = new List<double>();
var warm = new List<double>();
long resident = 0;
for (int run = -1; run < runs; run++)
{
    double emptyTime = await TimeEmptyAsync(empty);
    (double firstTime, double[] warmTimes, long bytes) = await TimeSkillAsync(skill, release, request);
    if (run >= 0)
    {
        floor.Add(emptyTime);
        first.Add(firstTime);
        warm.AddRange(warmTimes);
        resident = Math.Max(resident, bytes);
    }
}

Console.WriteLine($"empty program, start to exit: least {Percentile(floor, 0):0.0} ms, median {Percentile(floor, 50):0.0} ms");
Console.WriteLine($"skill, start to first answer: least {Percentile(first, 0):0.0} ms, median {Percentile(first, 50):0.0} ms, worst {Percentile(first, 100):0.0} ms, {Percentile(first, 0) / Percentile(floor, 0):0.00} and {Percentile(first, 50) / Percentile(floor, 50):0.00} times the empty program");
Console.WriteLine($"warm, over the Runtime API:   p50 {Percentile(warm, 50):0.00} ms, p99 {Percentile(warm, 99):0.00} ms");
Console.WriteLine($"resident memory: {resident / 1024.0 / 1024.0:0} MB");
return 0;

static ProcessStartInfo Program(string program) => program.EndsWith(".dll", StringComparison.Ordinal)
    ? new ProcessStartInfo("dotnet", [program])
    : new ProcessStartInfo(program);

static async Task<double> TimeEmptyAsync(string program)
{
    long started = Stopwatch.GetTimestamp();
    ProcessStartInfo start = Program(program);
    start.RedirectStandardOutput = true;
    using Process process = Process.Start(start)!;
    await process.StandardOutput.ReadToEndAsync();
    await process.WaitForExitAsync();
    return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}

static async Task<(double First, double[] Warm, long Bytes)> TimeSkillAsync(string program, string release, byte[] request)
{
    await using RuntimeApiEmulator emulator = await RuntimeApiEmulator.StartAsync();
    ProcessStartInfo start = Program(program);
    start.RedirectStandardOutput = true;
    start.Environment["AWS_LAMBDA_RUNTIME_API"] = emulator.HostAndPort;
    start.Environment["VOICEHEALTH_RELEASE"] = release;
    start.Environment["VOICEHEALTH_SKILL_ID"] = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
    long started = Stopwatch.GetTimestamp();
    using Process process = Process.Start(start)!;
    process.OutputDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    EmulatedResult answer = await emulator.InvokeAsync(request).WaitAsync(TimeSpan.FromSeconds(30));
    double first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    if (answer.IsError)
    {
        throw new InvalidOperationException($"The skill answered with an error: {System.Text.Encoding.UTF8.GetString(answer.Body)}");
    }

    double[] warm = new double[200];
    for (int i = 0; i < warm.Length; i++)
    {
        long asked = Stopwatch.GetTimestamp();
        await emulator.InvokeAsync(request).WaitAsync(TimeSpan.FromSeconds(30));
        warm[i] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    process.Refresh();
    long bytes = process.WorkingSet64;
    process.Kill();
    return (first, warm, bytes);
}

static double Percentile(List<double> values, int percent) =>
    values.Order().ElementAt(Math.Min(values.Count - 1, values.Count * percent / 100));
