using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Fitting;

/// <summary>Fits the weights: of ranking by the likelihood that an acceptable page is drawn (softmax), of confidence by logistic loss.</summary>
internal static class Fitter
{
    private const double RankDecay = 0.0005;
    private const double ConfidenceDecay = 0.0002;

    public static double[] FitRanking(IEnumerable<Judged> judged)
    {
        Judged[] usable = [.. judged.Where(question => question.Row.HasPage && question.Rank > 0)];
        double all = usable.Sum(question => question.Row.Weight);
        return Descent.Minimize(FittedWeights.RankCount, RankDecay, (weights, gradient) =>
        {
            foreach (Judged question in usable)
            {
                AddSoftmax(question, weights, gradient, question.Row.Weight / all);
            }
        });
    }

    public static double[] FitConfidence(IEnumerable<Judged> judged)
    {
        Judged[] usable = [.. judged.Where(question => question.Confidence.Length > 0 && (question.Row.IsOutOfScope || question.Row.HasPage))];
        double silent = usable.Where(question => question.Row.IsOutOfScope).Sum(question => question.Row.Weight);
        double all = usable.Sum(question => question.Row.Weight);
        double scale = silent == 0 ? 1 : (all - silent) / silent;
        return Descent.Minimize(FittedWeights.ConfidenceNames.Length, ConfidenceDecay, (weights, gradient) =>
        {
            foreach (Judged question in usable)
            {
                double weight = question.Row.Weight * (question.Row.IsOutOfScope ? scale : 1);
                double error = weight * (Probability(weights, question.Confidence) - question.Acceptable) / all;
                for (int i = 0; i < gradient.Length; i++)
                {
                    gradient[i] += error * question.Confidence[i];
                }
            }
        });
    }

    public static double Probability(double[] weights, float[] features) => 1 / (1 + Math.Exp(-Dot(weights, features)));

    private static double Dot(double[] weights, float[] features)
    {
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }

    private static void AddSoftmax(Judged question, double[] weights, double[] gradient, double scale)
    {
        double[] scores = [.. question.Ranked.Select(candidate => Dot(weights, candidate.Features))];
        double largest = scores.Max();
        double[] odds = [.. scores.Select(score => Math.Exp(score - largest))];
        double all = odds.Sum();
        double right = odds.Where((_, i) => question.Right[i]).Sum();
        for (int candidate = 0; candidate < odds.Length; candidate++)
        {
            double error = scale * ((odds[candidate] / all) - (question.Right[candidate] ? odds[candidate] / right : 0));
            float[] features = question.Ranked[candidate].Features;
            for (int i = 0; i < features.Length; i++)
            {
                gradient[i] += error * features[i];
            }
        }
    }
}
