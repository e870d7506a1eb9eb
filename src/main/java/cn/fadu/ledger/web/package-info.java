/** The public checkpoints of the record: for everybody, without log-in. */
package cn.fadu.ledger.web;
