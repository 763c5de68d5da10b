// The least a .NET console program does: what every cold start is measured against.
Console.WriteLine("ready");
