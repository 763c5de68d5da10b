namespace Lucene.Net.Util;

/// <summary>
/// A float in one byte: three bits of mantissa, five of exponent, zero point 15. Norms are kept so; see Lucene's SmallFloat.
/// </summary>
internal static class SmallFloat
{
    private const int ZeroPoint = (63 - 15) << 3;

    public static byte Encode(float value)
    {
        int bits = BitConverter.SingleToInt32Bits(value);
        int small = bits >> (24 - 3);
        if (small <= ZeroPoint)
        {
            return bits <= 0 ? (byte)0 : (byte)1;
        }

        return small >= ZeroPoint + 0x100 ? (byte)255 : (byte)(small - ZeroPoint);
    }

    public static float Decode(byte small) =>
        small == 0 ? 0f : BitConverter.Int32BitsToSingle((small << (24 - 3)) + ((63 - 15) << 24));
}
