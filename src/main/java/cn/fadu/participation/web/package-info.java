/** Pages of public participation. */
package cn.fadu.participation.web;
