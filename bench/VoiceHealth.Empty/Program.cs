// The least a .NET program can do: what every cold start is measured against.
return 0;
