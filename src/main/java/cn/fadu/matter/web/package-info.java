/** Pages of matters: the workbench, the list, the matter itself and the page of an act. */
package cn.fadu.matter.web;
