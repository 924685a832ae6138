import { words } from './word-list.ts';

/** Common first names of women that do not end in "a". Written for this project, Apache-2.0. */
export const FEMALE_NAMES = words(`
Mary Jennifer Elizabeth Susan Karen Nancy Betty Margaret Ashley Kimberly Emily Michelle Carol Dorothy Melissa Deborah Stephanie Sharon
Kathleen Amy Shirley Helen Katherine Christine Rachel Carolyn Janet Catherine Diane Ruth Julie Joyce Kelly Lauren Joan Evelyn Judith
Megan Cheryl Hannah Jacqueline Ann Frances Kathryn Janice Jean Abigail Alice Judy Grace Denise Amber Doris Marilyn Danielle Beverly
Diana Natalie Brittany Charlotte Marie Lori Jane Kate Katie Lucy Sophie Chloe Zoe Claire Clare Tracy Wendy Gillian Jill Sally Lynn
Lynne Leslie Lesley Anne Annie Ellen Eleanor Eileen Maureen Bridget Siobhan Sinead Aoife Rosie Ruby Molly Poppy Ivy Hazel Elsie Edith
Lily Liz Beth Becky Debbie Cathy Kathy Madeleine Nikki Tammy Tulsi Ketanji Ilse Heike Katrin Anke Silke Gudrun Ingrid Astrid Birgit
Sabine Annegret Renate Elke Ute Karin Kristin Kirsten Inge Hannelore Sigrid Gitte Mette Helle Margot Siv Segolene Marine Francoise
Brigitte Mathilde Camille Elodie Aurelie Manon Amelie Sylvie Nathalie Isabelle Veronique Florence Genevieve Simone Yvonne Odile Cecile
Celine Valerie Dolores Lourdes Mercedes Pilar Rosario Soledad Carmen Isabel Guadalupe Ines Beatrix Beatriz Condoleezza Hillary Oprah
Beyonce Madonna Rosemary Phyllis Penelope Phoebe Roxanne Tiffany Vivian Sheryl Esther Miriam Naomi Tamar Yael Zainab Zeinab Maryam
Mariam Nour Amal Narges Shirin Hanan Emine Yingluck Jacinda Bronwyn Penny Carrie Agnes Winnie Kemi Chrystia Jody Ellen Joice Tansu
Ulrike Snezhana Lyudmyla Malgorzata Yuriko Keiko Makiko Ing-wen Gotabhaya Queen Harriet Janine Josephine Charlene Pauline Arlene Marlene
Irene Elaine Lorraine Jasmine Nadine Justine Adele Estelle Gisele Michele Nicole Noelle Rochelle Danielle Dominique Monique Angelique
`);

/** Names of men that end in "a". */
export const MALE_IN_A = words(`
Nikita Mustafa Mostafa Joshua Luca Sasha Ezra Musa Moussa Isa Ilya Kuzma Foma Savva Mykola Mykyta Nicola Andrea Jona Elisha Noa Yehuda
Taha Abdalla Atta Rida Reza Krishna Rama Shiva Aditya Raja Surya Hideyoshi Seretse Kwasi Bola Sanusi Muhammadu Atiku Mahatma Buddha
Akira Costa Kosta Saka Juha Jukka Pekka Mika Esa Ismaila Abdoulaya Shinya Takuya Tetsuya Tatsuya Kazuya Masaya Ganesha Bashira Zia Yahya
Khalifa Hamza Oussama Osama Usama Abba Ola Seyi Danjuma Joaquima Garcia Ncuba Thabo Bandera Danila Gavrila Dima Vanya Kolya Petya Volodya
`);
