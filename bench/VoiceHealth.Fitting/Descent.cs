namespace VoiceHealth.Fitting;

/// <summary>Adam (Kingma and Ba, 2015) with weight decay: enough for a convex loss of a few dozen weights.</summary>
internal static class Descent
{
    private const int EnoughSteps = 500;
    private const double Rate = 0.1;

    public static double[] Minimize(int count, double decay, Action<double[], double[]> addGradient, int steps = EnoughSteps)
    {
        var weights = new double[count];
        var mean = new double[count];
        var square = new double[count];
        for (int step = 1; step <= steps; step++)
        {
            var gradient = new double[count];
            addGradient(weights, gradient);
            for (int i = 0; i < count; i++)
            {
                double slope = gradient[i] + (decay * weights[i]);
                mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                square[i] = (0.999 * square[i]) + (0.001 * slope * slope);
                weights[i] -= Rate * (mean[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return weights;
    }
}
