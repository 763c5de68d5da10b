using System.Reflection;

namespace VoiceHealth.Interop.Tests;

/// <summary>The public types and members of the original packages, as ../shared/api lists them.</summary>
internal sealed class OfficialApi
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    public static OfficialApi Read(IEnumerable<string> files)
    {
        OfficialApi api = new();
        foreach (string line in files.SelectMany(File.ReadLines))
        {
            api.Add(line);
        }

        return api;
    }

    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        string name = type.Name.Split('`')[0];
        string owner = type.IsNested ? NameOf(type.DeclaringType!) : type.Namespace!;
        Type[] own = OwnArguments(type);
        return own.Length == 0 ? $"{owner}.{name}" : $"{owner}.{name}<{string.Join(", ", own.Select(NameOf))}>";
    }

    public static ApiMember SignatureOf(MemberInfo member) => member switch
    {
        Type type => new ApiMember(NameOf(type), null),
        ConstructorInfo constructor => new ApiMember(NameOf(constructor.DeclaringType!) + ".ctor", Parameters(constructor)),
        MethodInfo method => new ApiMember($"{NameOf(method.DeclaringType!)}.{method.Name}{Arguments(method)}", Parameters(method)),
        _ => new ApiMember($"{NameOf(member.DeclaringType!)}.{member.Name}", null),
    };

    public bool Has(string type) => _types.Contains(type);

    /// <summary>A method may lack the last, optional CancellationToken: the release that is stood in for does.</summary>
    public bool HasMember(ApiMember member) => member.Parameters is null
        ? _members.Contains(member.Name) || _types.Contains(member.Name)
        : _members.Contains($"{member.Name}({string.Join(", ", member.Parameters)})")
            || _members.Contains($"{member.Name}({string.Join(", ", member.Parameters.Append("System.Threading.CancellationToken"))})");

    private static Type[] OwnArguments(Type type)
    {
        int outer = type.IsNested ? type.DeclaringType!.GetGenericArguments().Length : 0;
        return [.. type.GetGenericArguments().Skip(outer)];
    }

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string[] Parameters(MethodBase method) => [.. method.GetParameters().Select(parameter => NameOf(parameter.ParameterType))];

    private void Add(string line)
    {
        int kind = line.IndexOf(" | ", StringComparison.Ordinal);
        if (kind > 0)
        {
            _types.Add(line[..kind]);
            return;
        }

        int open = line.IndexOf('(', StringComparison.Ordinal);
        int end = open < 0 ? -1 : line.IndexOf(')', open);
        _members.Add(open < 0 || line[..open].Contains(" : ", StringComparison.Ordinal)
            ? line.Split(" : ")[0].Trim()
            : $"{line[..open]}({string.Join(", ", Split(line[(open + 1)..end]).Select(WithoutName))})");
    }

    /// <summary>At commas that are not inside angle brackets.</summary>
    private static IEnumerable<string> Split(string parameters)
    {
        int depth = 0;
        int start = 0;
        for (int at = 0; at < parameters.Length; at++)
        {
            depth += parameters[at] switch { '<' => 1, '>' => -1, _ => 0 };
            if (parameters[at] == ',' && depth == 0)
            {
                yield return parameters[start..at].Trim();
                start = at + 1;
            }
        }

        if (parameters.Length > start)
        {
            yield return parameters[start..].Trim();
        }
    }

    private static string WithoutName(string parameter) => parameter[..parameter.LastIndexOf(' ')];
}
