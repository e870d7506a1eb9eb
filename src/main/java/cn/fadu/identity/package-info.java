/**
 * Who somebody is, in which post they act, how they prove it, and who administers all that. It is one large package on
 * purpose: what changes people, posts, passwords and the log of access is visible in it alone, so that the compiler keeps
 * every other module from doing so. Others ask {@link cn.fadu.identity.Directory}, {@link cn.fadu.identity.Access} and
 * {@link cn.fadu.identity.CurrentActor}, and change something only through its use cases, which record what they did.
 */
package cn.fadu.identity;
