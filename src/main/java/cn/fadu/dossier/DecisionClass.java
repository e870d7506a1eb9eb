package cn.fadu.dossier;

/** The five classes of decision matters of Order 713, Art. 3(1), in the order of their items. */
public enum DecisionClass { PUBLIC_POLICY, PLAN, RESOURCES, CONSTRUCTION_PROJECT, OTHER_MAJOR }
