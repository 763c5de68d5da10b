using System.Text.Json;
using Alexa.NET.Response;
using Alexa.NET.Response.Directive;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>Writes the body of a response: only the fields that say something, in the order in which the official package writes them.</summary>
internal static class ResponseBodyWriter
{
    public static void Write(Utf8JsonWriter writer, ResponseBody? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        WriteSpeech(writer, value.OutputSpeech);
        WriteCard(writer, value.Card);
        WriteReprompt(writer, value.Reprompt);
        if (value.ShouldEndSession is { } ends)
        {
            writer.WriteBoolean("shouldEndSession"u8, ends);
        }

        WriteDirectives(writer, value);

        AlexaNetJson.FindAddedBody(value.GetType())?.Invoke(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteSpeech(Utf8JsonWriter writer, IOutputSpeech? speech)
    {
        if (speech is null)
        {
            return;
        }

        writer.WriteStartObject("outputSpeech"u8);
        writer.WriteString("type"u8, speech.Type);
        switch (speech)
        {
            case SsmlOutputSpeech ssml: writer.WriteString("ssml"u8, ssml.Ssml); break;
            case PlainTextOutputSpeech plain: writer.WriteString("text"u8, plain.Text); break;
            default: throw Unknown(speech);
        }

        if (speech.PlayBehavior is { } behaviour)
        {
            writer.WriteString("playBehavior"u8, NameOf(behaviour));
        }

        writer.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter writer, ICard? card)
    {
        if (card is null)
        {
            return;
        }

        writer.WriteStartObject("card"u8);
        writer.WriteString("type"u8, card.Type);
        if (card is not SimpleCard simple)
        {
            throw Unknown(card);
        }

        writer.WriteString("title"u8, simple.Title);
        writer.WriteString("content"u8, simple.Content);
        writer.WriteEndObject();
    }

    private static void WriteReprompt(Utf8JsonWriter writer, Reprompt? reprompt)
    {
        if (reprompt is null)
        {
            return;
        }

        writer.WriteStartObject("reprompt"u8);
        WriteSpeech(writer, reprompt.OutputSpeech);
        writer.WriteEndObject();
    }

    private static void WriteDirectives(Utf8JsonWriter writer, ResponseBody body)
    {
        if (!body.ShouldSerializeDirectives())
        {
            return;
        }

        writer.WriteStartArray("directives"u8);
        foreach (IDirective directive in body.Directives)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, directive.Type);
            WriteProperties(writer, directive);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, IDirective directive)
    {
        switch (directive)
        {
            case JsonDirective json:
                foreach ((string name, object value) in json.Properties)
                {
                    writer.WritePropertyName(name);
                    PlainObjectConverter.WriteValue(writer, value);
                }

                break;
            case DialogElicitSlot elicit:
                writer.WriteString("slotToElicit"u8, elicit.SlotName);
                if (elicit.UpdatedIntent is { } intent)
                {
                    writer.WritePropertyName("updatedIntent"u8);
                    JsonSerializer.Serialize(writer, intent, AlexaNetJsonContext.Default.Intent);
                }

                break;
            default: throw Unknown(directive);
        }
    }

    private static string NameOf(PlayBehavior behaviour) => behaviour switch
    {
        PlayBehavior.Enqueue => "ENQUEUE",
        PlayBehavior.ReplaceEnqueued => "REPLACE_ENQUEUED",
        _ => "REPLACE_ALL",
    };

    private static NotSupportedException Unknown(object part) =>
        new($"A response with a {part.GetType()} cannot be written; add it to {nameof(ResponseBodyWriter)}.");
}
