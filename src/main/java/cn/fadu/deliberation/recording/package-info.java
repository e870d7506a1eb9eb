/**
 * Sound recordings of meetings, sealed piece by piece as the sound is made (Order 713, Art. 30(3) and 33): what their
 * streams state, the use cases of the recorder, and the proof that a file is what was recorded.
 */
package cn.fadu.deliberation.recording;
