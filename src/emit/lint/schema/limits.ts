// What the API server checks and its OpenAPI does not say: from the reference of the Kubernetes API
// (kubernetes.io/docs/reference/kubernetes-api), by `Type.field` of schema/kubernetes.json.

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const ACCESS_MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];

/** Words of which one must stand there. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'Container.imagePullPolicy': ['Always', 'IfNotPresent', 'Never'],
  'Container.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'Container.terminationMessagePolicy': ['File', 'FallbackToLogsOnError'],
  'ContainerPort.protocol': PROTOCOLS,
  'CronJobSpec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'],
  'DaemonSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'DeploymentStrategy.type': ['RollingUpdate', 'Recreate'],
  'HPAScalingRules.selectPolicy': ['Max', 'Min', 'Disabled'],
  'HPAScalingPolicy.type': ['Pods', 'Percent'],
  'HTTPGetAction.scheme': ['HTTP', 'HTTPS'],
  'HTTPIngressPath.pathType': ['Exact', 'Prefix', 'ImplementationSpecific'],
  'JobSpec.completionMode': ['NonIndexed', 'Indexed'],
  'LabelSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'MetricSpec.type': ['Resource', 'ContainerResource', 'Pods', 'Object', 'External'],
  'MetricTarget.type': ['Utilization', 'Value', 'AverageValue'],
  'NetworkPolicyPort.protocol': PROTOCOLS,
  'NodeSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'],
  'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy': ['IfHealthyBudget', 'AlwaysAllow'],
  'PodSecurityContext.fsGroupChangePolicy': ['OnRootMismatch', 'Always'],
  'PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'PodSpec.preemptionPolicy': ['PreemptLowerPriority', 'Never'],
  'PodSpec.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'PriorityClassObject.preemptionPolicy': ['PreemptLowerPriority', 'Never'],
  'SeccompProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'ServicePort.protocol': PROTOCOLS,
  'ServiceSpec.externalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.internalTrafficPolicy': ['Cluster', 'Local'],
  'ServiceSpec.sessionAffinity': ['ClientIP', 'None'],
  'ServiceSpec.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
  'StatefulSetSpec.podManagementPolicy': ['OrderedReady', 'Parallel'],
  'StatefulSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'Toleration.effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute', ''],
  'TopologySpreadConstraint.whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway'],
  'PersistentVolumeClaimSpec.volumeMode': ['Block', 'Filesystem'],
  'PersistentVolumeClaimSpec.accessModes': ACCESS_MODES,
  'NetworkPolicySpec.policyTypes': ['Ingress', 'Egress'],
  'EmptyDirVolumeSource.medium': ['', 'Memory', 'HugePages'],
};

const PORT = [1, 65_535] as const;
const NATURAL = [0, 2 ** 31 - 1] as const;
const POSITIVE = [1, 2 ** 31 - 1] as const;

/** The least and the greatest whole number. */
export const BOUNDS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  'ContainerPort.containerPort': PORT,
  'ContainerPort.hostPort': [0, 65_535],
  'CronJobSpec.failedJobsHistoryLimit': NATURAL,
  'CronJobSpec.startingDeadlineSeconds': NATURAL,
  'CronJobSpec.successfulJobsHistoryLimit': NATURAL,
  'DeploymentSpec.minReadySeconds': NATURAL,
  'DeploymentSpec.progressDeadlineSeconds': POSITIVE,
  'DeploymentSpec.replicas': NATURAL,
  'DeploymentSpec.revisionHistoryLimit': NATURAL,
  'GRPCAction.port': PORT,
  'HorizontalPodAutoscalerSpec.maxReplicas': POSITIVE,
  'HorizontalPodAutoscalerSpec.minReplicas': NATURAL,
  'HPAScalingPolicy.periodSeconds': [1, 1800],
  'HPAScalingRules.stabilizationWindowSeconds': [0, 3600],
  'HTTPGetAction.port': PORT,
  'JobSpec.activeDeadlineSeconds': POSITIVE,
  'JobSpec.backoffLimit': NATURAL,
  'JobSpec.completions': NATURAL,
  'JobSpec.parallelism': NATURAL,
  'JobSpec.ttlSecondsAfterFinished': NATURAL,
  'MetricTarget.averageUtilization': POSITIVE,
  'NetworkPolicyPort.endPort': PORT,
  'NetworkPolicyPort.port': PORT,
  'PodSpec.terminationGracePeriodSeconds': NATURAL,
  'Probe.failureThreshold': POSITIVE,
  'Probe.initialDelaySeconds': NATURAL,
  'Probe.periodSeconds': POSITIVE,
  'Probe.successThreshold': POSITIVE,
  'Probe.timeoutSeconds': POSITIVE,
  'ServiceBackendPort.number': PORT,
  'ServicePort.nodePort': [0, 65_535],
  'ServicePort.port': PORT,
  'ServicePort.targetPort': PORT,
  'SleepAction.seconds': NATURAL,
  'StatefulSetSpec.minReadySeconds': NATURAL,
  'StatefulSetSpec.replicas': NATURAL,
  'StatefulSetSpec.revisionHistoryLimit': NATURAL,
  'TCPSocketAction.port': PORT,
  'TopologySpreadConstraint.maxSkew': POSITIVE,
};

/** By what the items of a list are told apart. Variables of a container are S51. */
export const UNIQUE: Readonly<Record<string, readonly string[]>> = {
  'Container.ports': ['containerPort', 'protocol', 'hostPort'],
  'Container.volumeMounts': ['mountPath'],
  'PodSpec.containers': ['name'],
  'PodSpec.initContainers': ['name'],
  'PodSpec.volumes': ['name'],
  'ServiceSpec.ports': ['port', 'protocol'],
};

/** Other kinds of the API groups that every cluster has: their structure is not known here. */
export const OTHER_KINDS: Readonly<Record<string, readonly string[]>> = {
  v1: [
    'Binding',
    'Endpoints',
    'Event',
    'Node',
    'PersistentVolume',
    'PodTemplate',
    'ReplicationController',
  ],
  'apps/v1': ['ControllerRevision'],
  'batch/v1': [],
  'policy/v1': ['Eviction'],
  'networking.k8s.io/v1': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'rbac.authorization.k8s.io/v1': [],
};
