using VoiceHealth.Compatible.Lambda;

namespace Amazon.Lambda.Core;

/// <summary>What is done before a SnapStart snapshot is taken and after it has been restored.</summary>
public static class SnapshotRestore
{
    public static void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction) =>
        SnapshotHooks.Process.BeforeSnapshot.Add(beforeSnapshotAction);

    public static void RegisterAfterRestore(Func<ValueTask> afterRestoreAction) =>
        SnapshotHooks.Process.AfterRestore.Add(afterRestoreAction);
}
