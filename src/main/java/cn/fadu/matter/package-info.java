/**
 * A decision matter (决策事项): its dossier as it stands, the versions of its draft, who may read it, and the one way in which
 * every act on it is done. The stages add acts; they never call one another.
 */
package cn.fadu.matter;
